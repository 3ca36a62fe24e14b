package org.risingtide.records;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that is the viewer's own, from all modules, with people by their names and nothing that is empty.
@Component
class Mine {
    private final ObjectProvider<Belongings> modules;
    private final Accounts accounts;

    Mine(ObjectProvider<Belongings> modules, Accounts accounts) {
        this.modules = modules;
        this.accounts = accounts;
    }

    List<Drawer> of(Viewer viewer) {
        var drawers = modules.orderedStream().flatMap(m -> m.of(viewer).stream()).toList();
        var raw = new ArrayList<Drawer>();
        for (var drawer : drawers) {
            var things = drawer.things().stream().map(Mine::plain).filter(t -> !t.isEmpty());
            raw.add(new Drawer(drawer.title(), things.toList(), drawer.files()));
        }
        var names = names(raw, Words.in(viewer.language()).say("records.nobody"));
        return raw.stream()
                .filter(drawer -> !drawer.things().isEmpty() || !drawer.files().isEmpty())
                .map(drawer ->
                        new Drawer(
                                drawer.title(),
                                drawer.things().stream().map(t -> named(t, names)).toList(),
                                drawer.files()))
                .toList();
    }

    private static Map<String, Object> plain(Map<String, Object> row) {
        var plain = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            var kept = plain(value);
            if (kept != null) {
                plain.put(column, kept);
            }
        });
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.isBlank() ? null : text;
            case Timestamp at -> at.toInstant();
            case Date on -> on.toLocalDate();
            case Array array -> list(array);
            case Instant _, LocalDate _, Number _, Boolean _, UUID _ -> value;
            case Collection<?> all -> all.isEmpty() ? null : List.copyOf(all);
            default -> value.toString();
        };
    }

    private static @Nullable List<?> list(Array array) {
        try {
            var all = List.of((Object[]) array.getArray());
            return all.isEmpty() ? null : all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> named(Map<String, Object> thing, Map<UUID, String> names) {
        var named = new LinkedHashMap<String, Object>();
        thing.forEach((column, value) ->
                named.put(column, value instanceof UUID id ? names.getOrDefault(id, "") : value));
        return named;
    }

    private Map<UUID, String> names(List<Drawer> drawers, String nobody) {
        var ids = new HashSet<UUID>();
        drawers.forEach(drawer ->
                drawer.things()
                        .forEach(thing ->
                                thing.values()
                                        .forEach(value -> {
                                            if (value instanceof UUID id) {
                                                ids.add(id);
                                            }
                                        })));
        var names = new LinkedHashMap<UUID, String>();
        ids.forEach(id -> names.put(id, nobody));
        accounts.find(ids).forEach((id, account) -> names.put(id, account.name()));
        return names;
    }
}
