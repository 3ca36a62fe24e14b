package org.risingtide.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Evaluators;
import org.risingtide.lists.Listed;
import org.risingtide.people.People;
import org.risingtide.people.Profile;
import org.springframework.stereotype.Component;

/// What this place knows of the people of a list who are here already.
@Component
class Acquainted {
    private final Accounts accounts;
    private final Evaluators evaluators;
    private final People people;

    Acquainted(Accounts accounts, Evaluators evaluators, People people) {
        this.accounts = accounts;
        this.evaluators = evaluators;
        this.people = people;
    }

    /// Two who would not be let into a group together, by their numbers in the search.
    record Apart(int one, int other) {}

    /// By candidate.
    Map<UUID, UUID> accounts(List<Candidate> candidates) {
        var known = accounts.idsOf(candidates.stream().map(c -> c.listed().email()).toList());
        var ids = new HashMap<UUID, UUID>();
        for (var candidate : candidates) {
            var account = known.get(candidate.listed().email());
            if (account != null) {
                ids.put(candidate.id(), account);
            }
        }
        return ids;
    }

    /// What the list leaves blank of them is filled from their profiles.
    void fill(
            Viewer viewer, List<Candidate> candidates, Map<UUID, UUID> ids, List<Listed> listed) {
        var profiles = profiles(viewer, ids.values());
        for (int i = 0; i < listed.size(); i++) {
            var account = ids.get(candidates.get(i).id());
            var profile = account == null ? null : profiles.get(account);
            if (profile != null) {
                listed.set(i, Filling.blanks(listed.get(i), profile));
            }
        }
    }

    private Map<UUID, Profile> profiles(Viewer viewer, Collection<UUID> ids) {
        return people.profiles(viewer, ids).stream()
                .collect(Collectors.toMap(Profile::id, profile -> profile));
    }

    Set<Apart> apart(List<Candidate> candidates, Map<UUID, UUID> ids) {
        var number = new HashMap<UUID, Integer>();
        for (int i = 0; i < candidates.size(); i++) {
            var account = ids.get(candidates.get(i).id());
            if (account != null) {
                number.put(account, i);
            }
        }
        return evaluators.closedAmong(number.keySet()).stream()
                .map(pair ->
                        new Apart(
                                number.getOrDefault(pair.evaluator(), 0),
                                number.getOrDefault(pair.person(), 0)))
                .collect(Collectors.toSet());
    }
}
