package org.risingtide.protocols;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of one level of a protocol file, taken out one by one; says in a sentence what is missing or too much.
final class Fields {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(120);

    private final String file;
    private final String where;
    private final Map<?, ?> values;
    private final Set<String> asked = new HashSet<>();

    Fields(String file, String where, Object values) {
        this.file = file;
        this.where = where;
        if (!(values instanceof Map<?, ?> map)) {
            throw new BadProtocol(file, where + "here must be fields, each with its value.");
        }
        this.values = map;
    }

    BadProtocol wrong(String what) {
        return new BadProtocol(file, where + what + ".");
    }

    boolean has(String key) {
        asked.add(key);
        return values.get(key) != null;
    }

    String string(String key) {
        if (!(value(key) instanceof String text) || text.isBlank()) {
            throw wrong("\"" + key + "\" must be words");
        }
        return text.strip();
    }

    int whole(String key, int least, int most) {
        if (!(value(key) instanceof Integer number) || number < least || number > most) {
            throw wrong("\"" + key + "\" must be a number from " + least + " to " + most);
        }
        return number;
    }

    boolean yes(String key) {
        if (!(value(key) instanceof Boolean yes)) {
            throw wrong("\"" + key + "\" must be true or false");
        }
        return yes;
    }

    /// In minutes, halves and tenths allowed.
    Duration minutes(String key) {
        if (!(value(key) instanceof Number number)) {
            throw wrong("\"" + key + "\" must be a number of minutes");
        }
        var minutes = new BigDecimal(number.toString());
        var seconds = minutes.multiply(BigDecimal.valueOf(60)).stripTrailingZeros();
        if (minutes.signum() <= 0 || minutes.compareTo(LONGEST) > 0 || seconds.scale() > 0) {
            throw wrong("\"" + key + "\" must be more than 0 and at most 120, in whole seconds");
        }
        return Duration.ofSeconds(seconds.longValueExact());
    }

    Text text(String key) {
        var both = inside(key);
        var text = new Text(both.string("en"), both.string("es"));
        both.nothingElse();
        return text;
    }

    Fields inside(String key) {
        return new Fields(file, where + "\"" + key + "\": ", value(key));
    }

    /// Each named by its number, counted from 1, and its kind.
    List<Fields> list(String key) {
        if (!(value(key) instanceof List<?> items)) {
            throw wrong("\"" + key + "\" must be a list");
        }
        var list = new ArrayList<Fields>();
        for (var item : items) {
            var kind = item instanceof Map<?, ?> map ? map.get("kind") : null;
            var name = "step " + (list.size() + 1) + (kind == null ? "" : " (" + kind + ")");
            list.add(new Fields(file, name + ": ", item == null ? "" : item));
        }
        return list;
    }

    void nothingElse() {
        for (var key : values.keySet()) {
            if (!(key instanceof String known) || !asked.contains(known)) {
                throw wrong("nothing reads \"" + key + "\"; is it spelt right?");
            }
        }
    }

    private Object value(String key) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            throw wrong("\"" + key + "\" is missing");
        }
        return value;
    }
}
