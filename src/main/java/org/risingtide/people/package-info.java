/// Who somebody is, and what they say of themselves: a profile, free time, and sentences with their readers.
///
/// It suggests nobody to anybody: that is `company` and `matching`, which read here. Doors: [People] (profiles, cards, search),
/// [Phrases] (sentences), [MatchingPeople] (what the matching may read beyond any viewer), [Newcomers] (many at once).
/// Publishes [ProfileChanged], [PhraseWritten], [QuestionClosed], [PhraseErased].
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"platform", "meaning", "accounts", "records", "circles", "places"})
@NullMarked
package org.risingtide.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
