package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.risingtide.matching.Answers.Answer;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Phrase.Kind;

/// The sentences that come along with somebody of a list.
final class Along {
    private Along() {}

    /// What they answered themselves.
    static List<NewPhrase> said(Candidate candidate, Answer answer) {
        var said = new ArrayList<NewPhrase>();
        add(candidate, Kind.NEED, List.of(answer.need()), said);
        add(candidate, Kind.OFFER, List.of(answer.offer()), said);
        add(candidate, Kind.EXPERIENCE, List.of(answer.experience()), said);
        return said;
    }

    /// What a list says of them where they have not answered.
    static List<NewPhrase> drafts(Candidate candidate, Answer answer) {
        var says = candidate.listed().says();
        var drafts = new ArrayList<NewPhrase>();
        add(candidate, Kind.NEED, unless(answer.need(), says.needs()), drafts);
        add(candidate, Kind.OFFER, unless(answer.offer(), says.offers()), drafts);
        add(candidate, Kind.EXPERIENCE, unless(answer.experience(), says.experience()), drafts);
        return drafts;
    }

    private static List<String> unless(String answered, List<String> listed) {
        return answered.isBlank() ? listed : List.of();
    }

    private static void add(
            Candidate candidate, Kind kind, List<String> sentences, List<NewPhrase> into) {
        for (var sentence : sentences) {
            if (!sentence.isBlank()) {
                into.add(phrase(candidate, kind, sentence.strip()));
            }
        }
    }

    /// The same sentence of the same list has the same id, so that it comes along once.
    private static NewPhrase phrase(Candidate candidate, Kind kind, String sentence) {
        var words = sentence.substring(0, Math.min(NewPhrase.LONGEST, sentence.length()));
        var usual = NewPhrase.of(kind, words);
        var seed = candidate.id() + " " + kind + " " + words;
        return new NewPhrase(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)),
                kind,
                words,
                usual.tried(),
                usual.help(),
                usual.readers(),
                usual.until());
    }
}
