package org.risingtide.company;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.risingtide.people.Card;
import org.risingtide.people.Phrase;
import org.risingtide.platform.Words;

/// Somebody who could be company with a question, as one viewer may know it.
///
/// @param phrase their sentence that met it; the viewer may read it
/// @param themes what both are about, in the viewer's language; empty where only the sense is near
public record Companion(
        Card card, Reason reason, Phrase phrase, List<String> themes, Common common) {

    /// What else the two have in common, of what the viewer wrote or may read.
    ///
    /// @param words of the viewer's question that stand in the other's sentence too
    /// @param subjects both teach
    /// @param question a theme of the question alone, for where no theme is shared
    record Common(List<String> words, List<String> subjects, List<String> question) {}

    /// The reason without its kind: "shy singers; both sentences say “whisper”; you both teach music".
    public String because(Words words) {
        var parts = new ArrayList<String>();
        if (!themes.isEmpty()) {
            parts.add(words.list(themes));
        } else if (common.words.isEmpty()) {
            parts.add(
                    common.question.isEmpty()
                            ? words.say("company.words.near")
                            : words.say("company.words.near.to", common.question.getFirst()));
        }
        if (!common.words.isEmpty()) {
            parts.add(words.say("company.words.met", words.list(quoted())));
        }
        if (!common.subjects.isEmpty() && reason != Reason.SEES_DIFFERENTLY) {
            parts.add(words.say("company.words.subject", words.list(common.subjects)));
        }
        return parts.stream().collect(Collectors.joining("; "));
    }

    private List<String> quoted() {
        return common.words.stream().map(word -> "“" + word + "”").toList();
    }
}
