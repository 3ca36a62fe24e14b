package org.risingtide.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Listed;
import org.risingtide.people.Card;
import org.risingtide.people.Finding;
import org.risingtide.people.People;
import org.springframework.stereotype.Component;

/// Everybody of the viewer's own district who has joined this place. They are asked; only who says yes is grouped.
@Component
class DistrictPeople {
    private static final int MOST = 5_000;

    private final People people;
    private final Accounts accounts;

    DistrictPeople(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /// The name of the district, or empty where the viewer's profile names none.
    String name(Viewer viewer) {
        return people.card(viewer, viewer.id()).map(Card::district).orElse("");
    }

    List<Listed> of(Viewer viewer) {
        var district = people.card(viewer, viewer.id()).flatMap(me -> id(me));
        if (district.isEmpty()) {
            return List.of();
        }
        var ids =
                people.find(
                        viewer, new Finding("", "", "", "", List.of(), district.get(), null), MOST);
        var known = accounts.find(ids);
        var listed = new ArrayList<Listed>();
        for (var profile : people.profiles(viewer, ids)) {
            var account = known.get(profile.id());
            var email = account == null ? null : account.email();
            if (email != null && !profile.id().equals(viewer.id())) {
                listed.add(Filling.whole(listed.size() + 1, email, profile));
            }
        }
        return listed;
    }

    private static Optional<UUID> id(Card me) {
        return Optional.ofNullable(me.districtId());
    }
}
