package org.risingtide.company;

import org.risingtide.meaning.Tag;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.platform.Words;

/// An idea for tomorrow that ships with the place, for when nobody here has written one yet.
final class Ideas {
    private Ideas() {}

    /// The idea for the first domain of the question; else one that suits any classroom.
    static String about(String question, Words words) {
        return Taxonomy.shipped().tagsOf(question).stream()
                .map(Tag::domain)
                .map(domain -> "company.idea." + domain)
                .filter(words::has)
                .findFirst()
                .map(words::say)
                .orElseGet(() -> words.say("company.idea.any"));
    }
}
