package org.risingtide.takeaways;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.people.Barred;
import org.risingtide.people.People;
import org.risingtide.sessions.Plan;
import org.risingtide.sessions.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who else is in a session, and who cannot see what the viewer writes there: three queries.
@Component
@Transactional(readOnly = true)
class Tablemates {
    private final Circles circles;
    private final People people;
    private final Records records;

    Tablemates(Circles circles, People people, Records records) {
        this.circles = circles;
        this.people = people;
        this.records = records;
    }

    /// @param others by name, in the order they came
    /// @param barred in a sentence, or null
    record Seen(Map<UUID, String> others, @Nullable String barred) {}

    Seen of(Viewer viewer, Plan plan) {
        var around = circles.around(viewer, plan.circle());
        var present = records.present(plan);
        var everyone = new LinkedHashSet<>(around.members());
        everyone.addAll(around.barred());
        var cards = people.cards(viewer, everyone);
        var others = new LinkedHashMap<UUID, String>();
        for (var member : around.members()) {
            var card = cards.get(member);
            if (card != null && present.contains(member) && !member.equals(viewer.id())) {
                others.put(member, card.name());
            }
        }
        var barred = around.barred().stream().map(cards::get).filter(Objects::nonNull).toList();
        return new Seen(others, Barred.sentence(viewer, barred));
    }
}
