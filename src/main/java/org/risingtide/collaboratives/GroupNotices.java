package org.risingtide.collaboratives;

import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.springframework.stereotype.Component;

/// What the members of a group hear of.
@Component
class GroupNotices {
    void named(Viewer author, Collaborative group, UUID message, String text) {}

    void dateSet(Viewer setter, Collaborative group, Meeting meeting) {}

    void calledOff(Viewer setter, Collaborative group, Meeting meeting) {}
}
