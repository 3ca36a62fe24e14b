package org.risingtide.matching;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.risingtide.forming.Telling;
import org.risingtide.grouping.Effect;
import org.risingtide.platform.Words;

/// What a change by hand does, in a sentence without figures.
final class Effects {
    private static final double NOTHING = 0.15;

    private Effects() {}

    static String say(Words words, Effect effect) {
        var telling = new Telling(words);
        var broken = new LinkedHashSet<String>();
        effect.breaches()
                .forEach(breach -> broken.add(inside(words, telling.broken(breach.rule()))));
        var sentence = new StringBuilder();
        if (!broken.isEmpty()) {
            sentence.append(words.say("matching.effect.broken", words.list(broken))).append(' ');
        }
        var more = strongest(effect, 1);
        var less = strongest(effect, -1);
        more.ifPresent(
                term -> sentence.append(words.say("matching.effect.more." + term)).append(' '));
        less.ifPresent(
                term -> sentence.append(words.say("matching.effect.less." + term)).append(' '));
        return sentence.isEmpty() ? words.say("matching.effect.same") : sentence.toString().strip();
    }

    /// As it stands inside a sentence.
    private static String inside(Words words, String rule) {
        return rule.substring(0, 1).toLowerCase(words.locale()) + rule.substring(1);
    }

    /// Fairness repeats what the other terms say, so it is told only when nothing else changes.
    private static Optional<String> strongest(Effect effect, int sign) {
        return effect.byTerm().entrySet().stream()
                .filter(term ->
                        !term.getKey().equals("fairness") && sign * term.getValue() > NOTHING)
                .max(Map.Entry.comparingByValue((a, b) -> Double.compare(sign * a, sign * b)))
                .map(Map.Entry::getKey);
    }
}
