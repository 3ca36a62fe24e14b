package org.risingtide.company;

import java.util.List;
import java.util.Locale;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Nearness;
import org.risingtide.meaning.Taxonomy;

/// One reason between two people, made of data: which question met what.
///
/// @param strength 0 to 1
/// @param asked the question's place among the receiver's needs
/// @param answered the place among the giver's offers, then experience (has been there) or needs (the others)
/// @param lived whether experience answered, not an offer
public record Tie(
        Reason reason,
        double strength,
        int asked,
        int answered,
        boolean lived,
        Meaning question,
        Meaning answer) {

    /// The same meeting of two sentences, as another reason.
    Tie as(Reason other, double strength) {
        return new Tie(other, strength, asked, answered, false, question, answer);
    }

    /// What both sentences are about, for this reader; empty where only the sense is near.
    public List<String> themes(Taxonomy taxonomy, Locale reader) {
        return Nearness.themes(question, answer, taxonomy, reader);
    }
}
