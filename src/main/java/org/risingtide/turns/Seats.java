package org.risingtide.turns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.risingtide.protocols.Voice;

/// Who is there, by people's word, in which order they speak, and who leads.
///
/// @param order as planned, with unplanned guests at its end
/// @param been whoever was there at some time
/// @param out whoever said that they go, or do not take part
public record Seats(
        List<UUID> order,
        Set<UUID> here,
        Set<UUID> been,
        Set<UUID> out,
        UUID facilitator,
        Optional<UUID> presenter) {

    public Seats {
        order = List.copyOf(order);
        here = Collections.unmodifiableSet(new LinkedHashSet<>(here));
        been = Collections.unmodifiableSet(new LinkedHashSet<>(been));
        out = Set.copyOf(out);
    }

    static Seats planned(List<UUID> order, UUID facilitator) {
        return new Seats(order, Set.of(), Set.of(), Set.of(), facilitator, Optional.empty());
    }

    public boolean isHere(UUID person) {
        return here.contains(person);
    }

    boolean presenterIsHere() {
        return presenter.filter(here::contains).isPresent();
    }

    Seats with(UUID person) {
        var all = new ArrayList<>(order);
        if (!all.contains(person)) {
            all.add(person);
        }
        return new Seats(
                all,
                plus(here, person),
                plus(been, person),
                minus(out, person),
                facilitator,
                presenter);
    }

    Seats without(UUID person) {
        return new Seats(
                order, minus(here, person), been, plus(out, person), facilitator, presenter);
    }

    Seats ledBy(UUID person) {
        return new Seats(order, here, been, out, person, presenter);
    }

    Seats presentedBy(UUID person) {
        return new Seats(order, here, been, out, facilitator, Optional.of(person));
    }

    /// Whom the floor will reach, in order.
    List<UUID> turns(Voice voice) {
        return order.stream().filter(person -> hasTurn(person, voice)).toList();
    }

    public boolean hasTurn(UUID person, Voice voice) {
        return here.contains(person)
                && voice.inTurn()
                && !(voice.silences(true) && presenter.filter(person::equals).isPresent());
    }

    /// Where somebody joins who comes later: at their own place when it is still to come, else at the end.
    List<UUID> joining(UUID person, UUID holder, List<UUID> waiting) {
        var joined = new ArrayList<>(waiting);
        int own = order.indexOf(person);
        int place = joined.size();
        if (own > order.indexOf(holder)) {
            place = 0;
            while (place < joined.size()
                    && between(order.indexOf(holder), order.indexOf(joined.get(place)), own)) {
                place++;
            }
        }
        joined.add(place, person);
        return joined;
    }

    private static boolean between(int first, int place, int last) {
        return first < place && place < last;
    }

    private static Set<UUID> minus(Set<UUID> all, UUID one) {
        var fewer = new LinkedHashSet<>(all);
        fewer.remove(one);
        return fewer;
    }

    private static Set<UUID> plus(Set<UUID> all, UUID one) {
        var more = new LinkedHashSet<>(all);
        more.add(one);
        return more;
    }
}
