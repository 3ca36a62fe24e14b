package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.collaboratives.Collaborative.Why;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.company.Reason;
import org.risingtide.forming.FormedGroup;
import org.risingtide.forming.Forming;
import org.risingtide.grouping.Groups;
import org.risingtide.matching.Answers.Answer;
import org.risingtide.matching.CandidateTables.SentGroup;
import org.risingtide.matching.Workbench.Bench;
import org.risingtide.meaning.Tag;
import org.risingtide.platform.Cut;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// Sends groups: one transaction a group, so that one that cannot be takes no other with it. Sent twice, each starts once.
@Component
class Sending {
    private static final int LONGEST_NAME = 80;

    private final Workbench workbench;
    private final Review review;
    private final Answers answers;
    private final Arrivals arrivals;
    private final Delivery delivery;

    Sending(
            Workbench workbench,
            Review review,
            Answers answers,
            Arrivals arrivals,
            Delivery delivery) {
        this.workbench = workbench;
        this.review = review;
        this.answers = answers;
        this.arrivals = arrivals;
        this.delivery = delivery;
    }

    /// @param refused names of groups in which one evaluates another, as only the place knew
    record Outcome(List<SentGroup> sent, List<String> refused) {}

    Outcome send(Viewer organiser, Making making) {
        var words = Words.in(organiser.language());
        var bench = workbench.bench(organiser, making);
        var forming = workbench.forming(bench);
        var given = answers.given(making.id());
        boolean veiled = review.evaluatesAnybody(organiser, bench, forming);
        var sent = new ArrayList<SentGroup>();
        var refused = new ArrayList<String>();
        for (var group :
                FormedGroup.all(forming, Groups.of(forming.asProblem(), bench.places()), words)) {
            try {
                var members = new ArrayList<UUID>();
                for (int member : group.story().members()) {
                    var candidate = bench.people().get(member);
                    members.add(
                            arrivals.account(
                                    organiser,
                                    candidate,
                                    given.getOrDefault(candidate.id(), Answer.NONE)));
                }
                var started = start(organiser, making, bench, forming, group, members);
                // Its own name has its themes in it.
                sent.add(
                        veiled
                                ? started.called(words.say("forming.name.number", sent.size() + 1))
                                : started);
            } catch (EvaluatorBeside e) {
                refused.add(group.name());
            }
        }
        return new Outcome(sent, refused);
    }

    private SentGroup start(
            Viewer organiser,
            Making making,
            Bench bench,
            Forming forming,
            FormedGroup group,
            List<UUID> members) {
        var id =
                UUID.nameUUIDFromBytes(
                        (making.id() + " " + group.number()).getBytes(StandardCharsets.UTF_8));
        var name = Cut.to(LONGEST_NAME, group.name());
        var opener = members.get(opener(group));
        var first =
                forming.week().common(group.story().members()).map(delivery::first).orElse(null);
        var wanted =
                new NewCollaborative(
                        id,
                        name,
                        members,
                        members,
                        why(group),
                        opener,
                        delivery.addressOf(organiser),
                        first);
        delivery.start(organiser, making, wanted);
        return new SentGroup(id, group.number(), name, members.size());
    }

    /// Who has been there for most of the others opens; where nobody has, the first one.
    static int opener(FormedGroup group) {
        var members = group.story().members();
        int best = 0;
        int most = -1;
        for (int i = 0; i < members.length; i++) {
            int member = members[i];
            int helped =
                    (int)
                            group.story().reasons().stream()
                                    .flatMap(List::stream)
                                    .filter(why -> why.tie().reason() == Reason.HAS_BEEN_THERE)
                                    .filter(why ->
                                            (why.gives() ? why.self() : why.other()) == member)
                                    .count();
            if (helped > most) {
                most = helped;
                best = i;
            }
        }
        return best;
    }

    private static List<Why> why(FormedGroup group) {
        return group.story().together().stream()
                .map(why ->
                        new Why(
                                why.tie().reason().name().toLowerCase(Locale.ROOT),
                                why.tie().question().tags().stream()
                                        .filter(why.tie().answer().tags()::contains)
                                        .map(Tag::id)
                                        .limit(3)
                                        .toList()))
                .toList();
    }
}
