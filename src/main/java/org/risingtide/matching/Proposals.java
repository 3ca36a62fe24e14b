package org.risingtide.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.Story;
import org.risingtide.forming.Telling;
import org.risingtide.grouping.Effect;
import org.risingtide.grouping.Groups;
import org.risingtide.grouping.Move;
import org.risingtide.grouping.Unplaced;
import org.risingtide.matching.Agreements.State;
import org.risingtide.matching.NothingFits.Outcome;
import org.risingtide.matching.Review.PersonLine;
import org.risingtide.matching.Review.Table;
import org.risingtide.platform.TideMark;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// Where somebody without a group could go once the groups are sent: into one that has room and breaks no rule, moving nobody.
@Component
class Proposals {
    private final Agreements agreements;
    private final NothingFits nothingFits;

    Proposals(Agreements agreements, NothingFits nothingFits) {
        this.agreements = agreements;
        this.nothingFits = nothingFits;
    }

    /// Rules whose reason would say something of somebody else.
    private static final Set<String> ABOUT_OTHERS = Set.of("apart", "evaluates");

    /// One group that would take somebody.
    record Proposal(int place, String name, String why, String time) {}

    /// @param best empty list: no group fits now, for the reason in `why`
    /// @param told whether they know that already
    /// @param held whether a group would fit, and their district's yes is wanting
    record Waiting(
            PersonLine person, List<Proposal> best, String why, boolean told, boolean held) {}

    /// How many have no group.
    int waiting(Table table) {
        return unplaced(table).size();
    }

    /// @param there places of groups that go on
    List<Waiting> part(Table table, Set<Integer> there, int part, Words words) {
        return Parts.part(unplaced(table), part).stream()
                .map(each -> waiting(table, each, there, words))
                .toList();
    }

    /// Empty for whoever has a group.
    Optional<Waiting> of(Table table, Candidate candidate, Set<Integer> there, Words words) {
        return unplaced(table, candidate).map(each -> waiting(table, each, there, words));
    }

    private static List<Unplaced> unplaced(Table table) {
        return Unplaced.all(table.forming().asProblem(), table.places());
    }

    private static Optional<Unplaced> unplaced(Table table, Candidate candidate) {
        int person = table.number(candidate.id());
        return unplaced(table).stream().filter(each -> each.person() == person).findFirst();
    }

    private static Waiting waiting(Table table, Unplaced each, Set<Integer> there, Words words) {
        var candidate = table.bench().people().get(each.person());
        var fitting = best(table, each.person(), candidate, there, words);
        var best = allowed(table, each.person(), fitting);
        boolean held = best.isEmpty() && !fitting.isEmpty();
        return new Waiting(
                Review.line(candidate, TideMark.of(candidate.name()), words),
                best,
                held ? words.say("matching.waiting.held") : best.isEmpty() ? why(each, words) : "",
                candidate.told(),
                held);
    }

    /// Across districts only with a yes, also afterwards.
    private static List<Proposal> allowed(Table table, int person, List<Proposal> fitting) {
        var yes = Yes.of(table);
        var groups = Groups.of(table.forming().asProblem(), table.places());
        return fitting.stream()
                .filter(each -> yes.toJoining(groups.get(each.place()), person))
                .toList();
    }

    /// What somebody is told themselves: nothing of anybody else.
    static String why(Unplaced unplaced, Words words) {
        return unplaced.rule().equals(Unplaced.NOT_TRIED) || ABOUT_OTHERS.contains(unplaced.rule())
                ? words.say("matching.told.rules")
                : new Telling(words).unplaced(unplaced, "");
    }

    private static List<Proposal> best(
            Table table, int person, Candidate candidate, Set<Integer> there, Words words) {
        record Weighed(Proposal proposal, double change) {}
        var problem = table.forming().asProblem();
        var groups = Groups.of(problem, table.places());
        var fitting = new ArrayList<Weighed>();
        for (int place : there) {
            var effect = Effect.of(problem, table.places(), List.of(new Move(person, place)));
            if (effect.breaches().isEmpty() && !candidate.left().contains(place)) {
                fitting.add(
                        new Weighed(
                                proposal(table, groups.get(place), place, person, words),
                                effect.change()));
            }
        }
        fitting.sort(Comparator.comparingDouble((Weighed w) -> -w.change()));
        return fitting.stream().map(Weighed::proposal).toList();
    }

    private static Proposal proposal(
            Table table, int[] members, int place, int person, Words words) {
        int[] joined = Arrays.copyOf(members, members.length + 1);
        joined[members.length] = person;
        var telling = new Telling(words);
        var why =
                table.veiled()
                        ? ""
                        : telling.whyAll(
                                Story.of(table.forming(), joined).reasons().getLast(),
                                table.forming().pool());
        var time = table.forming().week().common(joined).map(telling::time).orElse("");
        return new Proposal(place, table.name(place), why, time);
    }

    /// Whose yes is wanting for people who have no group.
    State districts(Viewer viewer, Table table, Words words) {
        return agreements.state(viewer, table);
    }

    /// Tells somebody who cannot be placed now what stands in the way; empty for whoever has a group.
    Optional<Outcome> tell(Table table, Candidate candidate, Words words) {
        return unplaced(table, candidate)
                .map(each -> nothingFits.tell(candidate, why(each, words)));
    }
}
