package org.risingtide.matching;

import org.risingtide.accounts.Viewer;
import org.risingtide.people.People;
import org.springframework.stereotype.Component;

/// Who may put groups together for many: coaches, whoever leads a school or a district, and who looks after the site.
@Component
class Makers {
    private final People people;

    Makers(People people) {
        this.people = people;
    }

    boolean include(Viewer viewer) {
        return viewer.steward()
                || people.card(viewer, viewer.id())
                        .filter(card -> card.role().makesGroups())
                        .isPresent();
    }
}
