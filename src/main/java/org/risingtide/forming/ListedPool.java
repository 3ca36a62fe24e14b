package org.risingtide.forming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.risingtide.company.Setting;
import org.risingtide.company.Voice;
import org.risingtide.lists.Cells;
import org.risingtide.lists.Leading;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Remark;
import org.risingtide.meaning.Meaning;

/// A list of people made into a pool: names in it become people, roles become presumed evaluators, sentences meanings.
public final class ListedPool {
    private final List<Listed> listed;
    private final ByName byName;
    private final List<Remark> remarks = new ArrayList<>();

    private ListedPool(List<Listed> listed) {
        this.listed = listed;
        this.byName = new ByName(listed);
    }

    /// @param remarks names in relations that stand for nobody
    public record Result(Pool pool, List<Remark> remarks) {}

    public static Result of(List<Listed> listed, Sentences sentences) {
        return new ListedPool(listed).pool(sentences);
    }

    private Result pool(Sentences sentences) {
        var asked = listed.stream().flatMap(person -> person.says().needs().stream());
        var answered =
                listed.stream()
                        .flatMap(person ->
                                Stream.concat(
                                        person.says().offers().stream(),
                                        person.says().experience().stream()));
        var questions = sentences.of(asked.toList());
        var answers = sentences.of(answered.toList());
        var people =
                listed.stream().map(person -> participant(person, questions, answers)).toList();
        var apart = pairs(Listed.Relations::notWith);
        var evaluators = new LinkedHashMap<Long, int[]>();
        presumed(evaluators);
        pairs(Listed.Relations::evaluates)
                .forEach(pair -> evaluators.put(Pool.pair(pair[0], pair[1]), pair));
        var met =
                pairs(Listed.Relations::met).stream()
                        .map(p -> Pool.pair(p[0], p[1]))
                        .collect(Collectors.toSet());
        return new Result(new Pool(people, List.copyOf(evaluators.values()), apart, met), remarks);
    }

    private static Participant participant(
            Listed person, Map<String, Meaning> questions, Map<String, Meaning> answers) {
        var says = person.says();
        var voice =
                new Voice(
                        says.needs().stream().map(questions::get).toList(),
                        says.offers().stream().map(answers::get).toList(),
                        says.experience().stream().map(answers::get).toList(),
                        setting(person.work()));
        return new Participant(
                person.name(),
                person.work(),
                voice,
                person.languages(),
                person.zone(),
                person.free(),
                0);
    }

    private static Setting setting(Listed.Work work) {
        Set<String> subjects = new HashSet<>();
        work.subjects().forEach(subject -> subjects.add(Cells.fold(subject)));
        return new Setting(
                subjects,
                work.grades(),
                Cells.fold(work.role()),
                Cells.fold(work.school()),
                Cells.fold(work.district()));
    }

    private List<int[]> pairs(Function<Listed.Relations, List<String>> relation) {
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < listed.size(); i++) {
            for (var name : relation.apply(listed.get(i).relations())) {
                int other = byName.find(name);
                if (other == ByName.NOBODY) {
                    remarks.add(
                            new Remark(
                                    listed.get(i).line(), "lists.unknown-person", List.of(name)));
                } else if (other != i) {
                    pairs.add(new int[] {i, other});
                }
            }
        }
        return pairs;
    }

    /// Principals and their deputies evaluate their school, whoever leads a district all of it, unless the list says otherwise.
    private void presumed(Map<Long, int[]> into) {
        var bySchool = new HashMap<String, List<Integer>>();
        var byDistrict = new HashMap<String, List<Integer>>();
        for (int i = 0; i < listed.size(); i++) {
            var work = listed.get(i).work();
            bySchool.computeIfAbsent(Cells.fold(work.school()), _ -> new ArrayList<>()).add(i);
            byDistrict.computeIfAbsent(Cells.fold(work.district()), _ -> new ArrayList<>()).add(i);
        }
        for (int i = 0; i < listed.size(); i++) {
            var work = listed.get(i).work();
            switch (work.leading()) {
                case NOBODY -> {}
                case SCHOOL ->
                        add(
                                i,
                                bySchool.getOrDefault(Cells.fold(work.school()), List.of()),
                                work.school(),
                                into);
                case DISTRICT ->
                        add(
                                i,
                                byDistrict.getOrDefault(Cells.fold(work.district()), List.of()),
                                work.district(),
                                into);
            }
        }
    }

    private void add(int leader, List<Integer> others, String place, Map<Long, int[]> into) {
        var own = listed.get(leader).work();
        for (int other : place.isBlank() ? List.<Integer>of() : others) {
            var work = listed.get(other).work();
            boolean sameDistrict =
                    own.district().isBlank()
                            || work.district().isBlank()
                            || Cells.fold(own.district()).equals(Cells.fold(work.district()));
            boolean above = own.leading() == Leading.SCHOOL && work.leading() == Leading.DISTRICT;
            if (other != leader && sameDistrict && !above) {
                into.put(Pool.pair(leader, other), new int[] {leader, other});
            }
        }
    }
}
