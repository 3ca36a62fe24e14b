package org.risingtide.collaboratives;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.OfCircles;
import org.risingtide.records.Belongings;
import org.risingtide.records.Drawer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What somebody said and brought to their groups, also to those they have left. When they leave for good it goes, and what a
/// group wrote together stays without their name.
@Component
@Order(30)
class OfGroups implements Belongings {
    private final LeavingTables tables;
    private final Files files;
    private final OfCircles circles;
    private final Accounts accounts;

    OfGroups(LeavingTables tables, Files files, OfCircles circles, Accounts accounts) {
        this.tables = tables;
        this.files = files;
        this.circles = circles;
        this.accounts = accounts;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "collaboratives.collaborative",
                "collaboratives.facilitator",
                "collaboratives.norms",
                "collaboratives.message",
                "collaboratives.file",
                "collaboratives.plan");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        var brought =
                tables.files(viewer.id()).stream()
                        .map(file ->
                                new Drawer.Enclosed(
                                        file.name(),
                                        () ->
                                                java.nio.file.Files.readAllBytes(
                                                        files.path(file.id()))))
                        .toList();
        return List.of(
                new Drawer("collaboratives.mine.said", tables.messages(viewer.id()), brought),
                new Drawer("collaboratives.mine.norms", tables.norms(viewer.id())),
                new Drawer("collaboratives.mine.plans", tables.plans(viewer.id())));
    }

    @Override
    public void erase(UUID person) {
        var groups = circles.groupsOf(person);
        var alone = groups.stream().filter(OfCircles.Left::alone).map(OfCircles.Left::id).toList();
        files.deleteAfterCommit(tables.eraseWords(person, alone));
        accounts.find(person).ifPresent(account -> forgetName(account, groups));
    }

    /// Two who became thought partners bear both names.
    private void forgetName(Account account, List<OfCircles.Left> groups) {
        if (account.email() != null) {
            tables.forgetAddress(account.email());
        }
        var first = account.name().replaceFirst("\\s.*", "");
        var name = Pattern.compile("(?U)\\b" + Pattern.quote(first) + "\\b");
        tables.names(groups.stream().map(OfCircles.Left::id).toList())
                .forEach((id, old) -> {
                    var without = name.matcher(old.replace(account.name(), "…")).replaceAll("…");
                    if (!without.equals(old)) {
                        tables.rename(id, without);
                    }
                });
    }
}
