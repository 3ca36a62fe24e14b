package org.risingtide.turns;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.risingtide.receipts.Canonical;
import org.risingtide.turns.Act.AddedMinute;
import org.risingtide.turns.Act.Arrived;
import org.risingtide.turns.Act.Began;
import org.risingtide.turns.Act.Brings;
import org.risingtide.turns.Act.CarriedOn;
import org.risingtide.turns.Act.Done;
import org.risingtide.turns.Act.Kept;
import org.risingtide.turns.Act.Left;
import org.risingtide.turns.Act.MovedOn;
import org.risingtide.turns.Act.Rang;
import org.risingtide.turns.Act.Revealed;
import org.risingtide.turns.Act.Wished;

/// An event as it is stored, so that a killed server makes the same session again.
public final class EventJson {
    private EventJson() {}

    public static String write(Event event) {
        var json = new TreeMap<String, Object>();
        json.put("id", event.id().toString());
        json.put("at", event.at().toString());
        json.put("by", event.by().toString());
        json.putAll(
                switch (event.act()) {
                    case Arrived(var person) -> act("arrived", "person", person);
                    case Left(var person) -> act("left", "person", person);
                    case Brings(var person) -> act("brings", "person", person);
                    case Began() -> act("began");
                    case Wished(var wish) -> act("wished", "wish", lower(wish));
                    case Done(var whose) -> act("done", "whose", whose);
                    case AddedMinute() -> act("added minute");
                    case MovedOn(var from) -> Map.of("act", "moved on", "from", from);
                    case Revealed() -> act("revealed");
                    case CarriedOn() -> act("carried on");
                    case Kept() -> act("kept");
                    case Rang() -> act("rang");
                });
        return Canonical.json(json);
    }

    /// @throws IllegalArgumentException for what [#write] did not write
    public static Event read(String json) {
        var event = Canonical.read(json);
        return new Event(
                uuid(event, "id"), Instant.parse(text(event, "at")), uuid(event, "by"), act(event));
    }

    private static Act act(Map<String, Object> event) {
        return switch (text(event, "act")) {
            case "arrived" -> new Arrived(uuid(event, "person"));
            case "left" -> new Left(uuid(event, "person"));
            case "brings" -> new Brings(uuid(event, "person"));
            case "began" -> new Began();
            case "wished" -> new Wished(Wish.valueOf(text(event, "wish").toUpperCase(Locale.ROOT)));
            case "done" -> new Done(uuid(event, "whose"));
            case "added minute" -> new AddedMinute();
            case "moved on" -> new MovedOn(Integer.parseInt(text(event, "from")));
            case "revealed" -> new Revealed();
            case "carried on" -> new CarriedOn();
            case "kept" -> new Kept();
            case "rang" -> new Rang();
            default -> throw new IllegalArgumentException("No act: " + event.get("act"));
        };
    }

    private static Map<String, Object> act(String name) {
        return Map.of("act", name);
    }

    private static Map<String, Object> act(String name, String field, Object value) {
        return Map.of("act", name, field, value.toString());
    }

    private static String lower(Wish wish) {
        return wish.name().toLowerCase(Locale.ROOT);
    }

    private static UUID uuid(Map<String, Object> event, String field) {
        return UUID.fromString(text(event, field));
    }

    private static String text(Map<String, Object> event, String field) {
        var value = event.get(field);
        if (value == null) {
            throw new IllegalArgumentException("No " + field);
        }
        return value.toString();
    }
}
