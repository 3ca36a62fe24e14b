package org.risingtide.forming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.risingtide.lists.Cells;
import org.risingtide.lists.Listed;

/// People of a list by what others call them: a name, "Marsh, June", or a mail address.
final class ByName {
    static final int NOBODY = -1;

    private final Map<String, Integer> places = new HashMap<>();

    ByName(List<Listed> listed) {
        for (int i = 0; i < listed.size(); i++) {
            places.putIfAbsent(Cells.fold(listed.get(i).name()), i);
            if (!listed.get(i).email().isEmpty()) {
                places.put(listed.get(i).email(), i);
            }
        }
    }

    /// Their place in the list, or `NOBODY`.
    int find(String name) {
        int found = places.getOrDefault(Cells.fold(name), NOBODY);
        int comma = name.indexOf(',');
        return found != NOBODY || comma < 0
                ? found
                : places.getOrDefault(
                        Cells.fold(name.substring(comma + 1) + " " + name.substring(0, comma)),
                        NOBODY);
    }
}
