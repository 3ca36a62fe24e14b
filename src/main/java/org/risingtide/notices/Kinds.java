package org.risingtide.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of message that the modules declare.
@Component
class Kinds {
    private final Map<String, NoticeKind> byName = new LinkedHashMap<>();

    Kinds(ObjectProvider<NoticeKind> declared) {
        declared.orderedStream().forEach(kind -> byName.put(kind.name(), kind));
    }

    List<NoticeKind> all() {
        return List.copyOf(byName.values());
    }

    /// @throws IllegalArgumentException for a kind that no module declares: nobody could switch it off
    NoticeKind require(String name) {
        var kind = byName.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("No module declares the kind " + name);
        }
        return kind;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }
}
