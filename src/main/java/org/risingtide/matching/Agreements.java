package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Cells;
import org.risingtide.lists.Listed;
import org.risingtide.matching.AgreementTables.Agreement;
import org.risingtide.matching.Review.Table;
import org.risingtide.matching.Workbench.Bench;
import org.risingtide.notices.OutsideMails;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Across districts both organisers say yes: until then groups across are not sent, all others are.
@Component
class Agreements {
    private final AgreementTables tables;
    private final Workbench workbench;
    private final OutsideMails mails;

    Agreements(AgreementTables tables, Workbench workbench, OutsideMails mails) {
        this.tables = tables;
        this.workbench = workbench;
        this.mails = mails;
    }

    /// Another district with people in a group across.
    record Line(String district, List<String> people, @Nullable Agreement agreement) {
        boolean agreed() {
            return agreement != null && agreement.agreed();
        }
    }

    /// @param held places of groups that wait for a yes
    record State(List<Line> districts, Set<Integer> held) {}

    /// Places of groups that wait for a yes.
    Set<Integer> held(Table table, Words words) {
        var held = new HashSet<Integer>();
        across(table, words)
                .forEach((place, districts) -> {
                    if (!table.agreed().containsAll(districts)) {
                        held.add(place);
                    }
                });
        return held;
    }

    @Transactional(readOnly = true)
    public State state(Viewer viewer, Table table, Words words) {
        var across = across(table, words);
        if (across.isEmpty()) {
            return new State(List.of(), Set.of());
        }
        var listed = table.bench().laid().people();
        var asked =
                tables.of(viewer, table.making().id()).stream()
                        .collect(Collectors.toMap(a -> Cells.fold(a.district()), a -> a));
        var names = byDistrict(listed, own(table.bench()));
        var lines = new TreeMap<String, Line>();
        for (var district : across.values().stream().flatMap(Set::stream).distinct().toList()) {
            lines.put(
                    district,
                    new Line(
                            written(listed, district),
                            names.getOrDefault(district, List.of()),
                            asked.get(district)));
        }
        return new State(List.copyOf(lines.values()), held(table, words));
    }

    /// Groups that are not sent yet and cross districts, by place, with the other districts in them.
    private static Map<Integer, Set<String>> across(Table table, Words words) {
        var listed = table.bench().laid().people();
        var own = own(table.bench());
        var across = new HashMap<Integer, Set<String>>();
        for (var group : table.groups(words)) {
            var there = districts(group.story().members(), listed, own);
            if (there.size() > 1 && !table.sent().contains(group.number())) {
                there.remove(own);
                across.put(group.number(), there);
            }
        }
        return across;
    }

    /// Asks whoever looks after that district's people. The same request twice asks once.
    ///
    /// @param who as the organiser typed it
    @Transactional
    public void ask(Making making, UUID request, Line line, String who, String address) {
        tables.ask(making, request, line.district(), who, address, line.people(), false);
        mails.post(request, AgreeLetters.KIND, request, address);
    }

    /// For the demo world, where everybody has said yes.
    @Transactional
    public void agreedByAll(Viewer viewer, Making making, String address) {
        var bench = workbench.bench(viewer, making);
        var listed = bench.laid().people();
        var own = own(bench);
        byDistrict(listed, own)
                .forEach((district, names) -> {
                    if (!district.equals(own)) {
                        tables.ask(
                                making,
                                UUID.nameUUIDFromBytes(
                                        (making.id() + district).getBytes(StandardCharsets.UTF_8)),
                                written(listed, district),
                                address,
                                address,
                                names,
                                true);
                    }
                });
    }

    /// The organiser's own district; where their profile names none, the one most people of the list are from.
    private static String own(Bench bench) {
        var mine =
                bench.organiser()
                        .map(profile -> Cells.fold(profile.workplace().district()))
                        .orElse("");
        return !mine.isEmpty()
                ? mine
                : bench.laid().people().stream()
                        .map(Agreements::district)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(
                                Map.Entry.<String, Long>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse("");
    }

    /// Who has no district in the list is taken for the organiser's own.
    private static Set<String> districts(int[] members, List<Listed> listed, String own) {
        return Arrays.stream(members)
                .mapToObj(member -> orOwn(district(listed.get(member)), own))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, List<String>> byDistrict(List<Listed> listed, String own) {
        return listed.stream()
                .collect(
                        Collectors.groupingBy(
                                person -> orOwn(district(person), own),
                                Collectors.mapping(Listed::name, Collectors.toList())));
    }

    private static String written(List<Listed> listed, String folded) {
        return listed.stream()
                .map(person -> person.work().district())
                .filter(name -> Cells.fold(name).equals(folded))
                .findFirst()
                .map(String::strip)
                .orElse(folded);
    }

    private static String orOwn(String district, String own) {
        return district.isEmpty() ? own : district;
    }

    private static String district(Listed person) {
        return Cells.fold(person.work().district());
    }
}
