package org.risingtide.seen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.risingtide.People;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Evaluators.Leads;
import org.risingtide.seen.Model.Stand;
import org.risingtide.seen.Model.Two;

/// People in schools, some of whom lead them, and what they say of each other: all by chance, and all of it in the model too.
final class World {
    private static final List<String> NAMES =
            List.of("Rosa", "Amir", "June", "Theo", "Lena", "Ines");

    final SplittableRandom random;
    final Model model = new Model();
    final List<UUID> people = new ArrayList<>();
    final String name = word();

    private final Doings doings;
    final People cast;

    World(long seed, Doings doings, People cast) {
        this.random = new SplittableRandom(seed);
        this.doings = doings;
        this.cast = cast;
        var places = IntStream.range(0, 6).mapToObj(_ -> UUID.randomUUID()).toList();
        for (var first : NAMES) {
            int school = random.nextInt(3);
            var leads = Leads.values()[Math.max(0, random.nextInt(6) - 3)];
            join(first, new Stand(places.get(school), places.get(4 + school / 2), leads));
        }
    }

    private void join(String first, Stand stand) {
        var id = cast.joins(first + " " + name);
        people.add(id);
        model.stands.put(id, stand);
        doings.evaluators().stands(id, stand.school(), stand.district(), stand.leads());
    }

    /// Somebody who has nothing to do with any of them.
    UUID bystander(String first) {
        var id = cast.joins(first + " " + name);
        model.stands.put(id, new Stand(UUID.randomUUID(), UUID.randomUUID(), Leads.NOBODY));
        return id;
    }

    /// A word that nobody says by chance.
    static String word() {
        var letters = new StringBuilder("zq");
        for (int i = 0; i < 9; i++) {
            letters.append((char) ('a' + Math.floorMod(UUID.randomUUID().hashCode(), 26)));
        }
        return letters.toString();
    }

    UUID somebody() {
        return any(people);
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    Set<UUID> some(int most) {
        var chosen = new LinkedHashSet<UUID>();
        int wanted = 2 + random.nextInt(most - 1);
        while (chosen.size() < wanted) {
            chosen.add(somebody());
        }
        return chosen;
    }

    boolean chance(int ofTen) {
        return random.nextInt(10) < ofTen;
    }

    void does(UUID who, Consumer<Viewer> what) {
        var viewer = cast.viewer(who);
        cast.does(viewer, () -> what.accept(viewer));
    }

    /// "Evaluates me", "not mine", a door that opens, a door that closes.
    void sayOfEachOther(int times) {
        for (int i = 0; i < times; i++) {
            var two = List.copyOf(some(2));
            var pair = new Two(two.getFirst(), two.getLast());
            if (chance(5)) {
                var evaluates = chance(6);
                model.said.put(pair, evaluates);
                does(pair.person(), v -> doings.evaluators().say(v, pair.evaluator(), evaluates));
            } else if (chance(7)) {
                model.doors.add(pair);
                does(pair.person(), v -> doings.evaluators().openDoor(v, pair.evaluator()));
            } else {
                model.doors.remove(pair);
                does(pair.person(), v -> doings.evaluators().closeDoor(v, pair.evaluator()));
            }
        }
    }

    Doings doings() {
        return doings;
    }
}
