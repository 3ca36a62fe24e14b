package org.risingtide.matching;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.forming.FormedGroup;
import org.risingtide.matching.Answers.Answer;
import org.risingtide.matching.Review.Table;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// Sends groups: one transaction a group, so that one that cannot be takes no other with it. Whatever is sent twice, or again after
/// a part was refused or a server died, starts once.
@Component
class Sending {
    private final Review review;
    private final Answers answers;
    private final Arrivals arrivals;
    private final Plans plans;
    private final Delivery delivery;

    Sending(Review review, Answers answers, Arrivals arrivals, Plans plans, Delivery delivery) {
        this.review = review;
        this.answers = answers;
        this.arrivals = arrivals;
        this.plans = plans;
        this.delivery = delivery;
    }

    /// What became of the groups that were to be sent, by place.
    ///
    /// @param refused somebody would sit beside a person who evaluates them, as only the place knew
    /// @param held they wait for another district's yes
    record Outcome(Set<Integer> refused, Set<Integer> held) {
        boolean whole() {
            return refused.isEmpty() && held.isEmpty();
        }
    }

    /// @param held places of groups that are known to wait; a yes that is taken back meanwhile holds more
    Outcome send(Viewer organiser, Making making, Set<Integer> held) {
        var words = Words.in(organiser.language());
        var table = review.table(organiser, making, words);
        var given = answers.given(making.id());
        var outcome = new Outcome(new TreeSet<>(), new TreeSet<>(held));
        for (var group : table.groups()) {
            if (!table.sent().contains(group.number()) && !held.contains(group.number())) {
                try {
                    send(organiser, table, group, given);
                } catch (EvaluatorBeside e) {
                    outcome.refused().add(group.number());
                } catch (YesTakenBack e) {
                    outcome.held().add(group.number());
                }
            }
        }
        return outcome;
    }

    private static List<UUID> guests(Table table, int[] members) {
        return Arrays.stream(Districts.of(table.bench()).guests(members))
                .mapToObj(guest -> table.bench().people().get(guest).id())
                .toList();
    }

    private void send(Viewer organiser, Table table, FormedGroup group, Map<UUID, Answer> given) {
        var accounts = new LinkedHashMap<UUID, UUID>();
        for (int member : group.story().members()) {
            var candidate = table.bench().people().get(member);
            accounts.put(
                    candidate.id(),
                    arrivals.account(
                            organiser,
                            candidate,
                            Objects.requireNonNullElse(given.get(candidate.id()), Answer.NONE)));
        }
        var wanted =
                plans.of(table, group, List.copyOf(accounts.values()), plans.replyTo(organiser));
        var guests = guests(table, group.story().members());
        delivery.start(organiser, table.making(), group.number(), wanted, accounts, guests);
    }
}
