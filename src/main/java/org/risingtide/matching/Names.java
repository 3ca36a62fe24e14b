package org.risingtide.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Forming;
import org.risingtide.forming.Telling;
import org.risingtide.platform.Cut;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;

/// Names for groups: from what they share, or invented and calm; no two alike in one making. Whoever evaluates somebody here reads
/// no themes, so then every name is invented.
final class Names {
    static final int LONGEST = 80;

    private Names() {}

    /// @param kept names that stay, by place
    static Map<Integer, String> all(
            List<FormedGroup> groups,
            Forming forming,
            Map<Integer, String> kept,
            boolean veiled,
            Words words) {
        var telling = new Telling(words, kept.values());
        var names = new HashMap<Integer, String>();
        for (var group : groups) {
            int place = group.number();
            var name = kept.get(place);
            if (name == null) {
                name =
                        veiled
                                ? telling.calmName(place + 1)
                                : telling.name(group.story(), group.shared(forming), place + 1);
            }
            names.put(place, Cut.to(LONGEST, name));
        }
        return names;
    }

    /// What is wrong with a name that somebody typed for the group at a place: a key of words, or null.
    ///
    /// @throws NotFound where there is no group
    static @Nullable String wrong(Map<Integer, String> names, int place, String name) {
        if (!names.containsKey(place)) {
            throw new NotFound();
        }
        if (name.isBlank() || name.strip().length() > LONGEST) {
            return "matching.name.wrong";
        }
        return taken(names, place, name) ? "matching.name.taken" : null;
    }

    /// Whether another group of the making has this name already.
    private static boolean taken(Map<Integer, String> names, int place, String name) {
        var others = new HashSet<String>();
        names.forEach((other, called) -> {
            if (other != place) {
                others.add(called.strip().toLowerCase(Locale.ROOT));
            }
        });
        return others.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
