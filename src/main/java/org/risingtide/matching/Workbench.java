package org.risingtide.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.Forming;
import org.risingtide.forming.ListedPool;
import org.risingtide.forming.Participant;
import org.risingtide.forming.Pool;
import org.risingtide.forming.Sentences;
import org.risingtide.forming.VectorStore;
import org.risingtide.forming.Wishes;
import org.risingtide.lists.FreeTime;
import org.risingtide.lists.Listed;
import org.risingtide.matching.Answers.Answer;
import org.risingtide.meaning.Meanings;
import org.risingtide.meaning.Vectors;
import org.risingtide.people.Profile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A making laid out for the search: its people with what they answered. The last few stay in memory, for a review asks often.
@Component
class Workbench {
    private static final int REMEMBERED = 8;

    private final CandidateTables candidates;
    private final Answers answers;
    private final Acquainted acquainted;
    private final ObjectProvider<Meanings> meanings;
    private final Map<Laid, Forming> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Laid, Forming> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Workbench(
            CandidateTables candidates,
            Answers answers,
            Acquainted acquainted,
            ObjectProvider<Meanings> meanings) {
        this.candidates = candidates;
        this.answers = answers;
        this.acquainted = acquainted;
        this.meanings = meanings;
    }

    /// Who is in, as the search numbers them; whoever said "not this time" is not.
    ///
    /// @param apart what the place knows beyond the list; nobody is told which of the two has said so
    /// @param together who shares a group here; nobody is told that either
    /// @param groups how many there must be room for: those that exist stay
    record Laid(
            UUID making,
            Wishes wishes,
            List<Listed> people,
            List<Integer> wants,
            Set<Acquainted.Two> apart,
            Set<Acquainted.Two> together,
            int groups) {}

    /// @param people in the search's order
    /// @param accounts of those who are here already, by candidate
    /// @param organiser the viewer's own profile
    record Bench(
            List<Candidate> people,
            Map<UUID, UUID> accounts,
            Optional<Profile> organiser,
            Laid laid) {
        int[] places() {
            return Candidate.places(people);
        }

        int indexOf(UUID candidate) {
            for (int i = 0; i < people.size(); i++) {
                if (people.get(i).id().equals(candidate)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /// Reads only; milliseconds.
    @Transactional(readOnly = true)
    public Bench bench(Viewer viewer, Making making) {
        var given = answers.given(making.id());
        var people = new ArrayList<Candidate>();
        var listed = new ArrayList<Listed>();
        var wants = new ArrayList<Integer>();
        for (var candidate : candidates.of(viewer, making.id())) {
            var answer = given.getOrDefault(candidate.id(), Answer.NONE);
            if (!answer.declined()
                    && (!making.answeredOnly() || given.containsKey(candidate.id()))) {
                people.add(candidate);
                listed.add(with(candidate.listed(), answer));
                wants.add(answer.wants());
            }
        }
        var ids = acquainted.accounts(people);
        var known = acquainted.known(viewer, ids.values());
        Acquainted.fill(people, ids, known.profiles(), listed);
        // A bare list says no time zone: its times are by the clock of whoever brought it.
        listed.replaceAll(one -> Filling.zone(one, viewer.zone()));
        int groups = 1 + Arrays.stream(Candidate.places(people)).max().orElse(-1);
        return new Bench(
                people,
                ids,
                Optional.ofNullable(known.profiles().get(viewer.id())),
                new Laid(
                        making.id(),
                        making.wishes(),
                        listed,
                        wants,
                        Acquainted.apart(people, ids, known.closed()),
                        Acquainted.together(people, ids, known.together()),
                        groups));
    }

    /// Compares everybody with everybody, unless that was done: a second for some hundred people who have written something.
    Forming forming(Bench bench) {
        synchronized (remembered) {
            var known = remembered.get(bench.laid());
            if (known != null) {
                return known;
            }
        }
        var forming = Forming.of(pool(bench.laid()), bench.laid().wishes(), bench.laid().groups());
        synchronized (remembered) {
            remembered.put(bench.laid(), forming);
        }
        return forming;
    }

    private Pool pool(Laid laid) {
        var reading = meanings.getIfAvailable();
        var vectors = reading == null ? Vectors.none() : reading.vectors();
        var pool =
                ListedPool.of(laid.people(), new Sentences(vectors, VectorStore.none(), _ -> {}))
                        .pool();
        var people = new ArrayList<Participant>();
        for (int i = 0; i < pool.size(); i++) {
            people.add(pool.get(i).wanting(laid.wants().get(i)));
        }
        var apart = new ArrayList<>(pool.apart());
        laid.apart().forEach(pair -> apart.add(new int[] {pair.one(), pair.other()}));
        var together =
                laid.together().stream()
                        .map(pair -> Pool.pair(pair.one(), pair.other()))
                        .collect(Collectors.toSet());
        return new Pool(people, pool.evaluators(), apart, pool.met(), together);
    }

    /// What somebody answered themselves stands before what a list says of them.
    private static Listed with(Listed listed, Answer answer) {
        var says = listed.says();
        var free = FreeTime.of(String.join(";", answer.free()));
        return new Listed(
                listed.line(),
                listed.name(),
                listed.email(),
                listed.work(),
                listed.languages(),
                listed.zone(),
                free.known() ? free : listed.free(),
                new Listed.Sentences(
                        first(answer.offer(), says.offers()),
                        first(answer.need(), says.needs()),
                        first(answer.experience(), says.experience())),
                listed.relations());
    }

    private static List<String> first(String answered, List<String> listed) {
        return answered.isBlank() ? listed : List.of(answered);
    }
}
