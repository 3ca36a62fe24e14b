package org.risingtide.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Forming;
import org.risingtide.forming.Telling;
import org.risingtide.platform.Cut;
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

    /// Whether another group of the making has this name already.
    static boolean taken(Map<Integer, String> names, int place, String name) {
        var others = new HashSet<String>();
        names.forEach((other, called) -> {
            if (other != place) {
                others.add(called.strip().toLowerCase(Locale.ROOT));
            }
        });
        return others.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
