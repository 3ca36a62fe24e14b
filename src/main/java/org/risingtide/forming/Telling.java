package org.risingtide.forming;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.risingtide.forming.Story.Why;
import org.risingtide.grouping.Problem;
import org.risingtide.grouping.Unplaced;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.platform.Words;

/// Puts reasons, times and obstacles into the reader's words.
public final class Telling {
    private static final int THEMES = 2;

    private final Words words;
    private final Taxonomy taxonomy = Taxonomy.shipped();
    private final Set<String> used = new HashSet<>();

    public Telling(Words words) {
        this(words, List.of());
    }

    /// @param used names that stand already
    public Telling(Words words, Collection<String> used) {
        this.words = words;
        used.forEach(name -> this.used.add(folded(name)));
    }

    /// A name for the group from what it is about, else from the place it shares, else an invented one; no two are alike.
    ///
    /// @param place what all of them share, or empty
    public String name(Story story, String place, int number) {
        var labels =
                story.themes().stream()
                        .map(tag -> taxonomy.label(tag, words.locale()))
                        .limit(6)
                        .toList();
        for (var label : labels) {
            if (used.add(folded(label))) {
                return capital(label);
            }
        }
        for (int second = 1; second < labels.size(); second++) {
            var both = words.say("forming.name.two", labels.getFirst(), labels.get(second));
            if (used.add(folded(both))) {
                return capital(both);
            }
        }
        return !place.isEmpty() && used.add(folded(place)) ? place : calmName(number);
    }

    /// Says nothing of anybody; beyond forty groups they have numbers.
    public String calmName(int number) {
        for (var name : words.say("forming.name.calm").split(", ")) {
            if (used.add(folded(name))) {
                return name;
            }
        }
        return words.say("forming.name.number", number);
    }

    private String folded(String name) {
        return name.toLowerCase(words.locale());
    }

    /// "Has been there: Lena Okafor (shy singers)".
    public String why(Why why, Pool pool) {
        var other = pool.get(why.other()).name();
        var key = why.gives() ? "forming.why.gives" : "forming.why." + why.tie().reason().id();
        return words.say(key, other, about(why, pool));
    }

    /// The same for two who are not in a group: with a time at which both are free.
    String why(Why why, Pool pool, Week week) {
        var other = pool.get(why.other()).name();
        var key = why.gives() ? "forming.why.gives" : "forming.why." + why.tie().reason().id();
        return words.say(key, other, about(why, pool, week));
    }

    String about(Why why, Pool pool, Week week) {
        return week.common(new int[] {why.self(), why.other()})
                .map(common -> words.say("forming.why.time", time(common)))
                .map(time -> about(why, pool) + "; " + time)
                .orElseGet(() -> about(why, pool));
    }

    /// What the two sentences are about, and what else is alike, or not alike, where the two work.
    private String about(Why why, Pool pool) {
        return Stream.concat(
                        Stream.of(about(why)),
                        Alike.of(why, pool.get(why.self()), pool.get(why.other()), words).stream())
                .collect(Collectors.joining("; "));
    }

    /// What the two sentences are about; where only the sense is near, what one of them is about.
    public String about(Why why) {
        var themes = why.tie().themes(taxonomy, words.locale()).stream().limit(THEMES).toList();
        if (!themes.isEmpty()) {
            return words.list(themes);
        }
        return Stream.concat(
                        why.tie().question().tags().stream(), why.tie().answer().tags().stream())
                .filter(tag -> !tag.broad())
                .findFirst()
                .map(tag -> words.say("forming.why.near.to", taxonomy.label(tag, words.locale())))
                .orElseGet(() -> words.say("forming.why.near"));
    }

    public String whyAll(List<Why> reasons, Pool pool) {
        return reasons.stream().map(why -> why(why, pool)).collect(Collectors.joining("; "));
    }

    /// "Thursday 3:30 PM", with its zone where the group has several.
    public String time(Week.Common common) {
        var locale = words.locale();
        var day = common.day().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        var clock = locale.getLanguage().equals("en") ? Locale.US : locale;
        var hour =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(clock)
                        .format(common.from());
        var zone =
                common.severalZones()
                        ? common.zone().getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                        : "";
        return words.say("forming.time", capital(day), hour.replace('\u202f', ' '), zone).strip();
    }

    public String traded(Story.Traded traded) {
        return words.say(
                "forming.traded." + traded.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// What keeps somebody out, and what would change that. `closest` is the name of the nearest group, if there is one.
    public String unplaced(Unplaced unplaced, String closest) {
        var why = words.say("forming.unplaced." + rule(unplaced.rule()), unplaced.company());
        if (unplaced.closest() == Problem.OUT || closest.isEmpty()) {
            return why;
        }
        return why + " " + words.say("forming.closest." + rule(unplaced.closestRule()), closest);
    }

    /// A rule of the whole group broken by a change by hand.
    public String broken(String rule) {
        return words.say("forming.broken." + rule(rule));
    }

    private static String rule(String name) {
        return name.equals("time-july") ? "time" : name;
    }

    private String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }
}
