package org.risingtide.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Cells;
import org.risingtide.matching.AgreementTables.Agreement;
import org.risingtide.matching.Review.Table;
import org.risingtide.notices.OutsideMails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Across districts both organisers say yes: until then groups across are not sent, all others are. A yes is about the people who
/// were shown; whoever comes later waits for one of their own.
@Component
class Agreements {
    private final AgreementTables tables;
    private final OutsideMails mails;

    Agreements(AgreementTables tables, OutsideMails mails) {
        this.tables = tables;
        this.mails = mails;
    }

    /// Another district with people in a group across.
    ///
    /// @param people whom an asking shows: everybody of it who is in no group yet that was sent
    /// @param added who came after the last asking and is in a group across
    record Line(
            String district,
            List<Candidate> people,
            @Nullable Agreement agreement,
            List<String> added) {
        boolean agreed() {
            return agreement != null && agreement.agreed() && added.isEmpty();
        }

        List<String> names() {
            return people.stream().map(Candidate::name).toList();
        }
    }

    /// @param held places of groups that wait for a yes
    record State(List<Line> districts, Set<Integer> held) {}

    /// Places of groups that wait for a yes.
    Set<Integer> held(Table table) {
        var held = new HashSet<Integer>();
        guests(table)
                .forEach((place, guests) -> {
                    if (!Yes.of(table).to(guests)) {
                        held.add(place);
                    }
                });
        return held;
    }

    @Transactional(readOnly = true)
    public State state(Viewer viewer, Table table) {
        var guests = table.making().sent() ? later(table) : guests(table);
        var all = guests.values().stream().flatMapToInt(Arrays::stream).distinct().toArray();
        if (all.length == 0) {
            return new State(List.of(), Set.of());
        }
        var asked =
                tables.of(viewer, table.making().id()).stream()
                        .collect(Collectors.toMap(a -> Cells.fold(a.district()), a -> a));
        var districts = Districts.of(table.bench());
        var lines = new ArrayList<Line>();
        for (var district : districts.all()) {
            var here = Arrays.stream(all).filter(m -> districts.of(m).equals(district)).toArray();
            if (here.length > 0) {
                lines.add(line(table, districts, district, here, asked.get(district)));
            }
        }
        return new State(lines, held(table));
    }

    private static Line line(
            Table table,
            Districts districts,
            String district,
            int[] guests,
            @Nullable Agreement asked) {
        var people = table.bench().people();
        var added =
                Arrays.stream(guests)
                        .mapToObj(people::get)
                        .filter(who -> asked != null && !asked.id().equals(who.shown()))
                        .map(Candidate::name)
                        .toList();
        var shown =
                IntStream.range(0, people.size())
                        .filter(m -> districts.of(m).equals(district))
                        .mapToObj(people::get)
                        .filter(who -> who.place() == null || !table.sent().contains(who.place()))
                        .toList();
        return new Line(districts.written(district), shown, asked, added);
    }

    /// People from elsewhere in groups across that are not sent yet, by place.
    private static Map<Integer, int[]> guests(Table table) {
        var districts = Districts.of(table.bench());
        var guests = new HashMap<Integer, int[]>();
        for (var group : table.groups()) {
            var there = districts.guests(group.story().members());
            if (there.length > 0 && !table.sent().contains(group.number())) {
                guests.put(group.number(), there);
            }
        }
        return guests;
    }

    /// After sending: whoever has no group and no yes.
    private static Map<Integer, int[]> later(Table table) {
        var yes = Yes.of(table);
        var people = table.bench().people();
        var waiting =
                IntStream.range(0, people.size())
                        .filter(m -> people.get(m).place() == null && !yes.to(m))
                        .toArray();
        return Map.of(-1, waiting);
    }

    /// Asks whoever looks after that district's people. The same request twice asks once.
    ///
    /// @param who as the organiser typed it
    @Transactional
    public void ask(Making making, UUID request, Line line, String who, String address) {
        if (tables.ask(making, request, line.district(), who, address, false)) {
            tables.shown(making, request, line.people());
        }
        mails.post(request, AgreeLetters.KIND, request, address);
    }
}
