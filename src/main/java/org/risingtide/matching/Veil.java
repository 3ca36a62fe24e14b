package org.risingtide.matching;

import java.util.stream.Collectors;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.Forming;
import org.risingtide.lists.Cells;
import org.risingtide.matching.Workbench.Bench;
import org.risingtide.people.Profile;
import org.springframework.stereotype.Component;

/// Whether whoever makes groups evaluates anybody in them: then they see names, places and times, and no themes.
///
/// Three ways to know: what people said to this place themselves, what the list says, and where somebody leads.
@Component
class Veil {
    private final Accounts accounts;

    Veil(Accounts accounts) {
        this.accounts = accounts;
    }

    boolean over(Viewer viewer, Bench bench, Forming forming) {
        return bench.accounts().values().stream().anyMatch(viewer.closed()::contains)
                || byName(viewer, bench)
                || asTheListSays(viewer, bench, forming)
                || bench.organiser().filter(profile -> leadsAny(profile, bench)).isPresent();
    }

    /// A list without addresses has names only; better one veil too many.
    private boolean byName(Viewer viewer, Bench bench) {
        var names =
                bench.people().stream()
                        .filter(who -> who.listed().email().isEmpty())
                        .map(who -> Cells.fold(who.name()))
                        .collect(Collectors.toSet());
        return !names.isEmpty()
                && !viewer.closed().isEmpty()
                && accounts.find(viewer.closed()).values().stream()
                        .anyMatch(who -> names.contains(Cells.fold(who.name())));
    }

    private static boolean asTheListSays(Viewer viewer, Bench bench, Forming forming) {
        return forming.pool().evaluators().stream()
                .map(pair -> bench.people().get(pair[0]))
                .anyMatch(leader ->
                        viewer.id().equals(bench.accounts().get(leader.id()))
                                || leader.name().equalsIgnoreCase(viewer.name()));
    }

    private static boolean leadsAny(Profile leader, Bench bench) {
        var place = leader.workplace();
        return switch (leader.role().leads()) {
            case NOBODY -> false;
            case SCHOOL ->
                    bench.people().stream()
                            .anyMatch(who -> same(place.school(), who.listed().work().school()));
            case DISTRICT ->
                    bench.people().stream()
                            .anyMatch(
                                    who -> same(place.district(), who.listed().work().district()));
        };
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && Cells.fold(one).equals(Cells.fold(other));
    }
}
