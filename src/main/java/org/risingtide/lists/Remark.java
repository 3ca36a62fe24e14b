package org.risingtide.lists;

import java.util.List;

/// Something to tell whoever brought a list. `key` names the sentence in `lists.properties`.
///
/// @param line as a text editor counts, the first is 1; 0 for the list as a whole. It is the sentence's first value.
public record Remark(int line, String key, List<Object> values) {

    static Remark of(int line, String key, Object... values) {
        return new Remark(line, "lists." + key, List.of(values));
    }

    /// What the sentence is filled with.
    public Object[] arguments() {
        var all = new Object[values.size() + 1];
        all[0] = line;
        for (int i = 0; i < values.size(); i++) {
            all[i + 1] = values.get(i);
        }
        return all;
    }
}
