package org.risingtide.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Looks whether a sentence seems to name a pupil, so that a gentle word can be said before it is kept.
///
/// It only hints: better a name missed than a teacher corrected for "Fundations" or "Google Classroom". Names of grown-ups
/// ("my colleague Ana", "Ms. Ortiz", "Lucy Calkins") are no pupils' names.
public final class PupilName {

    private static final Set<String> CHILD =
            words(
                    """
                    student pupil kid child boy girl kiddo learner grader singer alumno alumna estudiante nino nina chico
                    chica
                    """);
    private static final Set<String> CALLED =
            words("named called name's llamado llamada llama nombre is es se");
    private static final Set<String> GROWN_UP =
            words(
                    """
                    colleague coach mentor principal teacher friend neighbor partner wife husband boss director coteacher
                    mr mrs ms dr miss mx sr sra srta don dona maestra maestro profe profesor profesora colega companera
                    companero directora amiga amigo mentora saint san santa by de of author composer to the and y for
                    """);
    private static final Set<String> DOES =
            words(
                    """
                    wont doesnt cant refuses keeps hits is has never always cries struggles sits runs throws screams bites
                    said says told sings shuts still just gets will hates didnt isnt hasnt goes was needs talks reads
                    no nunca siempre tiene esta grita llora pega se dice sigue lee habla canta va necesita quiere puede es
                    mother mom dad father parents mama papa
                    """);

    /// What authors and colleagues, who are called by both names as well, are hardly said to do.
    private static final Set<String> DOES_IN_CLASS =
            words(
                    """
                    wont refuses hits cries struggles throws screams bites hates sits runs shuts grita llora pega muerde
                    """);

    private PupilName() {}

    /// The name as it was written, or nothing.
    public static Optional<String> seemsToBeIn(String text) {
        Words words = Words.in(text);
        for (int i = 0; i < words.size(); i++) {
            if (introduced(words, i) || acts(words, i)) {
                return Optional.of(withoutPossessive(words.written().get(i)));
            }
        }
        return Optional.empty();
    }

    /// "my student Jayden", "a boy named Kofi", "mi alumno Juan", "una niña que se llama Itzel".
    private static boolean introduced(Words words, int at) {
        String name = words.written().get(at);
        if (!looksLikeName(name) || at == 0) {
            return false;
        }
        if (CHILD.contains(folded(words, at - 1))) {
            return true;
        }
        boolean called = CALLED.contains(folded(words, at - 1));
        for (int back = at - 2; called && back >= Math.max(0, at - 4); back--) {
            boolean child = CHILD.contains(folded(words, back));
            if (child && !onlyIs(words, back, at)) {
                return true;
            }
        }
        return false;
    }

    /// "My student is Spanish" names nobody; "named" or "called" must stand between, unless it is a known first name.
    private static boolean onlyIs(Words words, int from, int at) {
        List<String> between = words.folded().subList(from + 1, at);
        boolean weak = between.stream().allMatch(word -> Set.of("is", "es", "se").contains(word));
        return weak && !FirstNames.known(folded(words, at));
    }

    /// "Maria won't sit still", "Jayden's mom": a first name we know, doing or having something, and no grown-up's.
    private static boolean acts(Words words, int at) {
        String folded = folded(words, at);
        String written = words.written().get(at);
        boolean possessive = withoutPossessive(written).length() < written.length();
        String name = possessive ? folded.substring(0, folded.length() - 1) : folded;
        if (!FirstNames.known(name) || at + 1 >= words.size()) {
            return false;
        }
        boolean grownUp = at > 0 && GROWN_UP.contains(folded(words, at - 1));
        return !grownUp && (DOES.contains(folded(words, at + 1)) || actsByBothNames(words, at));
    }

    /// "Jayden Miller cries every morning".
    private static boolean actsByBothNames(Words words, int at) {
        return at + 2 < words.size()
                && looksLikeName(words.written().get(at + 1))
                && DOES_IN_CLASS.contains(folded(words, at + 2));
    }

    private static boolean looksLikeName(String word) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return capital && !shouted && word.length() > 1 && !FirstNames.noName(Words.fold(word));
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s")
                ? word.substring(0, word.length() - 2)
                : word;
    }

    private static String folded(Words words, int at) {
        return words.folded().get(at);
    }

    private static Set<String> words(String block) {
        return Set.of(block.strip().split("\\s+"));
    }
}
