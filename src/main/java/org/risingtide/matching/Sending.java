package org.risingtide.matching;

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

    /// @param held places of groups that wait for another district's yes
    /// @return places of groups that could not be: somebody would sit beside a person who evaluates them, as only the place knew
    Set<Integer> send(Viewer organiser, Making making, Set<Integer> held) {
        var words = Words.in(organiser.language());
        var table = review.table(organiser, making, words);
        var given = answers.given(making.id());
        var refused = new TreeSet<Integer>();
        for (var group : table.groups(words)) {
            if (!table.sent().contains(group.number()) && !held.contains(group.number())) {
                try {
                    send(organiser, table, group, given);
                } catch (EvaluatorBeside e) {
                    refused.add(group.number());
                }
            }
        }
        return refused;
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
        delivery.start(organiser, table.making(), group.number(), wanted, accounts);
    }
}
