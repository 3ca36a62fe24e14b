package org.risingtide.coffees;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaborative;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Welcomes;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.stereotype.Component;

/// Coming into a club by its link.
@Component("joiningCoffees")
class Joining {
    private final Clubs clubs;
    private final Collaboratives groups;
    private final Welcomes welcomes;
    private final Answers answers;
    private final Accounts accounts;

    Joining(
            Clubs clubs,
            Collaboratives groups,
            Welcomes welcomes,
            Answers answers,
            Accounts accounts) {
        this.clubs = clubs;
        this.groups = groups;
        this.welcomes = welcomes;
        this.answers = answers;
        this.accounts = accounts;
    }

    /// What whoever has the link may know: what the club is called and when it meets.
    record Door(Club club, String name) {}

    Optional<Door> door(Viewer viewer, String token) {
        return clubs.joinable(token).map(club -> new Door(club, name(viewer, club.id())));
    }

    /// Twice is once.
    ///
    /// @param comes what holds when they say nothing
    /// @throws org.risingtide.circles.EvaluatorBeside when somebody in it evaluates them, or they somebody
    void join(Viewer viewer, Door door, boolean comes) {
        Account account = accounts.find(viewer.id()).orElseThrow();
        welcomes.welcome(door.club().id(), account);
        var inside = accounts.viewer(account);
        VisibleRows.run(
                new Sight(inside.circles(), inside.closed()),
                () -> answers.habit(inside, door.club().id(), comes));
    }

    private String name(Viewer viewer, UUID club) {
        var outside =
                new Viewer(
                        viewer.id(),
                        viewer.name(),
                        viewer.language(),
                        viewer.zone(),
                        false,
                        List.of(club),
                        List.of());
        var name = new String[] {""};
        VisibleRows.run(
                new Sight(List.of(club), List.of()),
                () -> name[0] = groups.find(outside, club).map(Collaborative::name).orElse(""));
        return name[0];
    }
}
