package org.risingtide.turns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.protocols.Manner;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.StepKind;
import org.risingtide.protocols.Voice;
import org.risingtide.protocols.Writing;

/// What a session should do, told as plainly as can be: lists, sets and one long story, nothing shared with the real one.
final class Model {
    final Protocol protocol;
    final boolean table;
    final boolean writing;
    final Set<UUID> out = new HashSet<>();
    final List<UUID> order;
    final Set<UUID> here = new LinkedHashSet<>();
    final Set<UUID> been = new HashSet<>();
    final Map<UUID, Wish> wishes = new HashMap<>();
    final Set<UUID> kept = new HashSet<>();
    final Set<UUID> seen = new HashSet<>();
    final List<UUID> waiting = new ArrayList<>();
    final Set<UUID> had = new HashSet<>();
    UUID facilitator;
    @Nullable UUID presenter;
    @Nullable UUID holder;
    int step = -1;
    boolean closed;
    boolean revealed;
    Instant moved = Instant.EPOCH;

    Model(Session planned) {
        protocol = planned.protocol();
        table = planned.manner().speaksForGroup();
        writing = planned.manner() == Manner.IN_WRITING;
        order = new ArrayList<>(planned.seats().order());
        facilitator = planned.seats().facilitator();
    }

    /// "yes", "same" or "no".
    String does(Event event) {
        if (seen.contains(event.id())) {
            return "same";
        }
        var answer = decide(event.act(), event.by(), event.at());
        if (answer.equals("yes")) {
            seen.add(event.id());
        }
        return answer;
    }

    private String decide(Act act, UUID by, Instant at) {
        boolean leads = by.equals(facilitator) || table && here.contains(by);
        boolean clock = by.equals(Event.CLOCK);
        boolean drives = writing ? clock : leads;
        boolean soon = !clock && at.isBefore(moved.plusSeconds(3));
        if (act instanceof Act.Kept) {
            boolean quiet =
                    protocol.steps().subList(0, step + 1).stream()
                            .anyMatch(s -> s.kind() == StepKind.QUIET_MINUTES);
            boolean may = writing ? step >= 0 : quiet;
            return !been.contains(by) || !may ? "no" : kept.add(by) ? "yes" : "same";
        }
        if (closed) {
            return act instanceof Act.Rang || act instanceof Act.Done || act instanceof Act.MovedOn
                    ? "same"
                    : "no";
        }
        switch (act) {
            case Act.Arrived(var who) -> {
                if (!who.equals(by) && !here.contains(by) && !leads) {
                    return "no";
                }
                if (!here.add(who)) {
                    return "same";
                }
                been.add(who);
                out.remove(who);
                if (!order.contains(who)) {
                    order.add(who);
                }
                if (holder != null && !had.contains(who) && hasTurn(who)) {
                    join(who, holder);
                }
                return "yes";
            }
            case Act.Left(var who) -> {
                if (!here.contains(who)) {
                    return writing && who.equals(by) && out.add(who) ? "yes" : "same";
                }
                if (!who.equals(by) && !leads) {
                    return "no";
                }
                here.remove(who);
                out.add(who);
                waiting.remove(who);
                if (who.equals(holder)) {
                    next(at);
                }
                return "yes";
            }
            case Act.Brings(var who) -> {
                boolean late =
                        protocol.steps().subList(0, step + 1).stream()
                                .anyMatch(s -> s.voice().asksForPresenter());
                if (!who.equals(by) && !leads || !here.contains(who) || late) {
                    return "no";
                }
                if (!protocol.asksForPresenter()) {
                    return "no";
                }
                if (who.equals(presenter)) {
                    return "same";
                }
                presenter = who;
                return "yes";
            }
            case Act.CarriedOn() -> {
                if (!here.contains(by)) {
                    return "no";
                }
                if (by.equals(facilitator)) {
                    return "same";
                }
                facilitator = by;
                return "yes";
            }
            case Act.Began() -> {
                boolean missing = protocol.asksForPresenter() && !here.contains(presenter);
                if (step >= 0 || !writing && !here.contains(by) || !drives || missing) {
                    return "no";
                }
                enter(0, at);
                return "yes";
            }
            case Act.Wished(var wish) -> {
                if (table || !here.contains(by) || writing && wish == Wish.SPEAK) {
                    return "no";
                }
                if (wish.equals(wishes.put(by, wish))) {
                    return "same";
                }
                if (by.equals(holder) && wish != Wish.SPEAK) {
                    next(at);
                }
                return "yes";
            }
            case Act.Done(var whose) -> {
                if (step < 0 || waiting.contains(whose)) {
                    return "no";
                }
                if (!whose.equals(holder)) {
                    return "same";
                }
                if (!by.equals(whose) && !leads) {
                    return "no";
                }
                if (soon) {
                    return "same";
                }
                next(at);
                return "yes";
            }
            case Act.AddedMinute() -> {
                return !writing && step >= 0 && (leads || by.equals(holder)) ? "yes" : "no";
            }
            case Act.MovedOn(var from) -> {
                if (step < 0 || !drives || from > step) {
                    return "no";
                }
                if (from < step) {
                    return "same";
                }
                if (holder != null) {
                    return "no";
                }
                if (soon) {
                    return "same";
                }
                if (writing && protocol.step(from).inTurn()) {
                    wishes.values().removeIf(Wish.WRITE::equals);
                }
                if (from == protocol.steps().size() - 1) {
                    closed = true;
                } else {
                    enter(from + 1, at);
                }
                return "yes";
            }
            case Act.Revealed() -> {
                if (step < 0 || protocol.step(step).writing() != Writing.HIDDEN || !drives) {
                    return "no";
                }
                if (revealed) {
                    return "same";
                }
                revealed = true;
                return "yes";
            }
            case Act.Rang() -> {
                if (step < 0 || !drives && !clock) {
                    return "no";
                }
                closed = true;
                return "yes";
            }
            case Act.Kept() -> throw new AssertionError("told above");
        }
    }

    private boolean hasTurn(UUID who) {
        return protocol.step(step).voice() != Voice.OTHERS_IN_TURN || !who.equals(presenter);
    }

    private void join(UUID who, UUID holder) {
        int own = order.indexOf(who);
        int now = order.indexOf(holder);
        int place = 0;
        while (place < waiting.size()) {
            int other = order.indexOf(waiting.get(place));
            if (own > now && (other < now || other > own)) {
                break;
            }
            place++;
        }
        waiting.add(place, who);
    }

    private void enter(int index, Instant at) {
        step = index;
        moved = at;
        revealed = false;
        had.clear();
        waiting.clear();
        holder = null;
        if (protocol.step(step).inTurn() && !writing) {
            order.stream().filter(here::contains).filter(this::hasTurn).forEach(waiting::add);
            next(at);
        }
    }

    private void next(Instant at) {
        moved = at;
        if (holder != null) {
            had.add(holder);
        }
        while (!waiting.isEmpty()) {
            holder = waiting.removeFirst();
            if (wishes.getOrDefault(holder, Wish.SPEAK) == Wish.SPEAK) {
                return;
            }
            had.add(holder);
        }
        enter(step + 1, at);
    }
}
