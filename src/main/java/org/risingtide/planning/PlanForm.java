package org.risingtide.planning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.risingtide.protocols.Protocol;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Way;
import org.springframework.util.MultiValueMap;

/// What was typed for a plan, letter by letter: it comes back as it was when something is wrong.
///
/// @param date id of a date that the group has, a proposed start, or empty for one of one's own
/// @param days of a session in writing
/// @param every how often, or empty for this once
/// @param from what the plan was when this was begun: see [#print]
record PlanForm(
        UUID id,
        String date,
        String starts,
        String minutes,
        String protocol,
        String way,
        String days,
        String focus,
        String leads,
        List<String> speakers,
        String every,
        String until,
        String from) {
    private static final String USUAL_DAYS = "3";

    PlanForm {
        speakers = List.copyOf(speakers);
    }

    static PlanForm proposed(String date, String protocol, Rotation rotation) {
        return new PlanForm(
                UUID.randomUUID(),
                date,
                "",
                "45",
                protocol,
                Way.OWN_PHONES.written(),
                USUAL_DAYS,
                "",
                rotation.leads().toString(),
                rotation.order().stream().map(UUID::toString).toList(),
                "",
                "",
                "");
    }

    static PlanForm of(Plan plan) {
        return new PlanForm(
                plan.id(),
                "",
                "",
                "",
                named(plan.protocol()),
                plan.way().written(),
                plan.inWriting() ? String.valueOf(plan.days()) : USUAL_DAYS,
                plan.focus(),
                Objects.toString(plan.facilitator(), ""),
                plan.speakers().stream().map(UUID::toString).toList(),
                "",
                "",
                print(plan));
    }

    static PlanForm read(UUID id, MultiValueMap<String, String> fields) {
        return new PlanForm(
                id,
                field(fields, "date"),
                field(fields, "starts"),
                field(fields, "minutes"),
                field(fields, "protocol"),
                field(fields, "way"),
                field(fields, "days"),
                field(fields, "focus"),
                field(fields, "leads"),
                fields.getOrDefault("speaker", List.of()).stream()
                        .filter(Objects::nonNull)
                        .toList(),
                field(fields, "every"),
                field(fields, "until"),
                field(fields, "from"));
    }

    /// With one of the speakers a place earlier; the first stays the first.
    PlanForm earlier(int place) {
        var order = new ArrayList<>(speakers);
        if (place > 0 && place < order.size()) {
            Collections.swap(order, place, place - 1);
        }
        return new PlanForm(
                id, date, starts, minutes, protocol, way, days, focus, leads, order, every, until,
                from);
    }

    /// To be sent once more, over what has become of the plan meanwhile.
    PlanForm over(Plan now) {
        return new PlanForm(
                now.id(),
                date,
                starts,
                minutes,
                protocol,
                way,
                days,
                focus,
                leads,
                speakers,
                every,
                until,
                print(now));
    }

    static String named(Protocol protocol) {
        return protocol.id() + "." + protocol.version();
    }

    /// Another print is another plan: whoever sends an old one has not seen what somebody else changed.
    static String print(Plan plan) {
        var all =
                List.of(
                        named(plan.protocol()),
                        plan.way().written() + plan.days(),
                        plan.focus(),
                        Objects.toString(plan.facilitator()),
                        plan.speakers().toString());
        var bytes = String.join("\n", all).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
