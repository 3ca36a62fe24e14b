package org.risingtide.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.Count;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Forming;
import org.risingtide.forming.Sooner;
import org.risingtide.forming.Telling;
import org.risingtide.grouping.Groups;
import org.risingtide.grouping.Unplaced;
import org.risingtide.matching.Workbench.Bench;
import org.risingtide.platform.TideMark;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// What the organiser reads of a result: names, themes and times, never a sentence; somebody who evaluates anyone in the list
/// reads no themes either.
@Component
class Review {
    private final Workbench workbench;
    private final Veil veil;
    private final Makings makings;

    Review(Workbench workbench, Veil veil, Makings makings) {
        this.workbench = workbench;
        this.veil = veil;
        this.makings = makings;
    }

    record PersonLine(UUID id, String name, String what, @Nullable TideMark mark) {}

    record OutLine(PersonLine person, String why) {}

    /// Cards are made for the part that is shown: a making may have hundreds of groups.
    ///
    /// @param broken whether a group that was not sent breaks a rule
    /// @param sooner of thought partners: who would both rather be with each other, after a line that says how many
    record Page(
            Table table,
            Words words,
            Count count,
            List<Unplaced> unplaced,
            List<String> sooner,
            boolean broken) {
        Making making() {
            return table.making();
        }

        /// Whether the organiser evaluates somebody here, and so sees no themes.
        boolean veiled() {
            return table.veiled();
        }

        /// How many were sent already, when some of them could not be.
        int sent() {
            return table.groups().size() - unsent().size();
        }

        /// Places of those that wait.
        List<Integer> unsent() {
            return table.groups().stream()
                    .map(FormedGroup::number)
                    .filter(place -> !table.sent().contains(place))
                    .toList();
        }

        /// Names of those at these places that wait.
        List<String> waiting(Set<Integer> places) {
            return unsent().stream().filter(places::contains).map(table::name).toList();
        }

        int parts() {
            return Parts.of(Math.max(table.groups().size(), unplaced.size()));
        }

        List<GroupCard> groups(int part) {
            return Parts.part(table.groups(), part).stream()
                    .map(group -> GroupCard.of(table, group, words))
                    .toList();
        }

        List<OutLine> out(int part) {
            var telling = new Telling(words);
            return Parts.part(unplaced, part).stream()
                    .map(each -> {
                        var candidate = table.bench().people().get(each.person());
                        return new OutLine(
                                line(candidate, TideMark.of(candidate.name()), words),
                                why(telling, each, table.name(each.closest())));
                    })
                    .toList();
        }

        /// Somebody may have been taken out by hand: then nothing stands in the way.
        private String why(Telling telling, Unplaced each, String closest) {
            return each.rule().equals(Unplaced.NOT_TRIED) && !closest.isEmpty()
                    ? words.say("forming.closest.not-tried", closest)
                    : telling.unplaced(each, closest);
        }

        /// Where a group stands; the first part where there is none.
        int partOf(int place) {
            var places = table.groups().stream().map(FormedGroup::number).toList();
            return Math.max(0, places.indexOf(place)) / Parts.PART;
        }

        /// Where somebody stands.
        int partOf(UUID person) {
            int number = table.number(person);
            return number < 0 ? 0 : partOf(table.places()[number]);
        }
    }

    /// Everything that a page about the groups of a making is made of.
    ///
    /// @param names by place
    /// @param agreed the asking that each other district said yes to
    record Table(
            Making making,
            Bench bench,
            Forming forming,
            boolean veiled,
            List<FormedGroup> groups,
            Map<Integer, String> names,
            Set<Integer> sent,
            Map<String, UUID> agreed) {
        int[] places() {
            return bench.places();
        }

        String name(int place) {
            return names.getOrDefault(place, "");
        }

        int number(UUID candidate) {
            return bench.indexOf(candidate);
        }
    }

    Table table(Viewer viewer, Making making, Words words) {
        var bench = workbench.bench(viewer, making);
        var forming = workbench.forming(bench);
        boolean veiled = veil.over(viewer, bench, forming);
        var stands = makings.stands(viewer, making);
        var groups =
                FormedGroup.all(forming, Groups.of(forming.asProblem(), bench.places()), words);
        var names = Names.all(groups, forming, stands.names(), veiled, words);
        return new Table(
                making, bench, forming, veiled, groups, names, stands.sent(), stands.agreed());
    }

    Page page(Viewer viewer, Making making, Words words) {
        return page(table(viewer, making, words), words);
    }

    Page page(Table table, Words words) {
        return new Page(
                table,
                words,
                Count.of(table.forming(), table.places()),
                Unplaced.all(table.forming().asProblem(), table.places()),
                sooner(table, words),
                table.groups().stream().anyMatch(group -> GroupCard.breaks(table, group)));
    }

    private static List<String> sooner(Table table, Words words) {
        var groups = table.groups().stream().map(group -> group.story().members()).toList();
        return table.veiled() ? List.of() : Sooner.say(table.forming(), groups, words);
    }

    static PersonLine line(Candidate candidate, TideMark mark, Words words) {
        return new PersonLine(candidate.id(), candidate.name(), candidate.what(words), mark);
    }
}
