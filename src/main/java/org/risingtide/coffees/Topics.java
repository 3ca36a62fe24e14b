package org.risingtide.coffees;

import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.platform.Cut;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What members would like to talk about. Who said "me too" is told to nobody.
@Component
@Transactional
public class Topics {
    private final TopicTables tables;
    private final ClubTables clubs;
    private final Circles circles;

    Topics(TopicTables tables, ClubTables clubs, Circles circles) {
        this.tables = tables;
        this.clubs = clubs;
        this.circles = circles;
    }

    /// @param id made by the form: sent twice, it is proposed once
    public void propose(Viewer viewer, UUID club, UUID id, String text) {
        var open = clubs.find(viewer, club).orElseThrow(NotFound::new);
        tables.insert(id, open, viewer.id(), Cut.to(Topic.LONGEST, text.strip()));
    }

    /// @return the club
    public UUID agree(Viewer viewer, UUID id, boolean too) {
        var topic = tables.find(viewer, id).orElseThrow(NotFound::new);
        if (too) {
            tables.agree(id, viewer.id(), circles.own(viewer.id()));
        } else {
            tables.disagree(id, viewer.id());
        }
        return topic.club();
    }

    /// Its author alone can take it back.
    ///
    /// @return the club
    public UUID takeBack(Viewer viewer, UUID id) {
        var topic = tables.find(viewer, id).filter(Topic::mine).orElseThrow(NotFound::new);
        tables.delete(id, viewer.id());
        return topic.club();
    }
}
