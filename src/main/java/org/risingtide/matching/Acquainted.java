package org.risingtide.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Closed;
import org.risingtide.lists.Listed;
import org.risingtide.people.People;
import org.risingtide.people.Profile;
import org.springframework.stereotype.Component;

/// What this place knows of the people of a list who are here already.
@Component
class Acquainted {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MAKINGS = 16;

    private final Accounts accounts;
    private final Evaluators evaluators;
    private final Circles circles;
    private final People people;
    private final Clock clock;
    private final Map<Key, Known> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Known> eldest) {
                    return size() > MAKINGS;
                }
            };

    Acquainted(
            Accounts accounts, Evaluators evaluators, Circles circles, People people, Clock clock) {
        this.accounts = accounts;
        this.evaluators = evaluators;
        this.circles = circles;
        this.people = people;
        this.clock = clock;
    }

    /// By their numbers in the search.
    record Two(int one, int other) {}

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

    /// @param profiles of those who are here, and of the viewer
    /// @param closed who would not be let into a group with whom
    /// @param together who shares a group here already, or talks with whom
    record Known(
            Map<UUID, Profile> profiles,
            List<Closed> closed,
            List<Circles.Two> together,
            Instant until) {}

    /// Profiles are as one viewer may read them, so nobody is given what another was.
    private record Key(UUID viewer, Set<UUID> ids) {}

    /// The same for a minute: a review is opened often. Whom the viewer evaluates is not in here, that is asked every time.
    Known known(Viewer viewer, Collection<UUID> ids) {
        var key = new Key(viewer.id(), Set.copyOf(ids));
        var all = new HashSet<>(ids);
        all.add(viewer.id());
        synchronized (remembered) {
            var known = remembered.get(key);
            if (known != null && clock.instant().isBefore(known.until())) {
                return known;
            }
        }
        var profiles =
                people.profiles(viewer, all).stream()
                        .collect(Collectors.toMap(Profile::id, profile -> profile));
        var known =
                new Known(
                        profiles,
                        evaluators.closedAmong(ids),
                        circles.together(ids),
                        clock.instant().plus(REMEMBERED));
        synchronized (remembered) {
            remembered.put(key, known);
        }
        return known;
    }

    /// What the list leaves blank of them is filled from their profiles.
    static void fill(
            List<Candidate> candidates,
            Map<UUID, UUID> ids,
            Map<UUID, Profile> profiles,
            List<Listed> listed) {
        for (int i = 0; i < listed.size(); i++) {
            var account = ids.get(candidates.get(i).id());
            var profile = account == null ? null : profiles.get(account);
            if (profile != null) {
                listed.set(i, Filling.blanks(listed.get(i), profile));
            }
        }
    }

    static Set<Two> apart(List<Candidate> candidates, Map<UUID, UUID> ids, List<Closed> closed) {
        return closed.stream()
                .map(pair -> new Circles.Two(pair.evaluator(), pair.person()))
                .collect(numbered(candidates, ids));
    }

    static Set<Two> together(
            List<Candidate> candidates, Map<UUID, UUID> ids, List<Circles.Two> together) {
        return together.stream().collect(numbered(candidates, ids));
    }

    private static Collector<Circles.Two, ?, Set<Two>> numbered(
            List<Candidate> candidates, Map<UUID, UUID> ids) {
        var number = new HashMap<UUID, Integer>();
        for (int i = 0; i < candidates.size(); i++) {
            var account = ids.get(candidates.get(i).id());
            if (account != null) {
                number.put(account, i);
            }
        }
        return Collectors.filtering(
                pair -> number.containsKey(pair.one()) && number.containsKey(pair.other()),
                Collectors.mapping(
                        pair ->
                                new Two(
                                        number.getOrDefault(pair.one(), 0),
                                        number.getOrDefault(pair.other(), 0)),
                        Collectors.toSet()));
    }
}
