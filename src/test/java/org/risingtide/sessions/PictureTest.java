package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.people.Card;
import org.risingtide.people.Role;
import org.risingtide.platform.Assets;
import org.risingtide.platform.Fragments;
import org.risingtide.platform.Frame;
import org.risingtide.platform.Words;
import org.risingtide.protocols.Protocols;
import org.risingtide.turns.Act;
import org.risingtide.turns.Event;
import org.risingtide.turns.Outcome;
import org.risingtide.turns.Progress.InTurn;
import org.risingtide.turns.Session;
import org.risingtide.turns.Wish;
import org.springframework.beans.factory.annotation.Autowired;

/// What others are shown, byte for byte, over random sessions. A failure names the seed.
@OnThePlace
class PictureTest {
    private static final int CASES = 40;
    private static final int EVENTS = 30;
    private static final List<String> NAMES =
            List.of("Rosa Delgado", "Lena Okafor", "Theo Brandt", "Ines Calder", "Amir Haddad");
    private static final Instant BEGIN = Instant.parse("2026-11-23T15:30:00Z");

    @Autowired Fragments fragments;
    @Autowired Assets assets;

    @Test
    void a_wish_of_somebody_without_the_floor_changes_nobody_elses_picture() {
        for (int seed = 0; seed < CASES; seed++) {
            var played = new Played(seed);
            while (played.goesOn()) {
                var before = played.session;
                var event = played.next();
                played.session = after(before, event);
                if (event.act() instanceof Act.Wished && !holds(before, event.by())) {
                    for (var person : played.people) {
                        if (!person.equals(event.by())) {
                            assertThat(picture(played, played.session, person))
                                    .as("seed %d, %s", seed, event)
                                    .isEqualTo(picture(played, before, person));
                        }
                    }
                }
            }
        }
    }

    /// Every wish to write becomes one to listen and the other way round. Only the own page is another one.
    @Test
    void nobodys_picture_tells_who_writes_from_who_just_listens() {
        for (int seed = 0; seed < CASES; seed++) {
            var played = new Played(seed);
            var other = played.session;
            Set<UUID> chose = new HashSet<>();
            while (played.goesOn()) {
                var event = played.next();
                played.session = after(played.session, event);
                other = after(other, swapped(event));
                if (event.act() instanceof Act.Wished) {
                    chose.add(event.by());
                }
                for (var person : played.people) {
                    if (!chose.contains(person)) {
                        assertThat(picture(played, other, person))
                                .as("seed %d, %s", seed, event)
                                .isEqualTo(picture(played, played.session, person));
                    }
                }
            }
        }
    }

    @Test
    void the_own_picture_shows_the_own_wish_and_a_picture_is_fast() {
        var played = new Played(1);
        var me = played.people.getLast();
        var before = picture(played, played.session, me);
        var wish = new Event(UUID.randomUUID(), played.at, me, new Act.Wished(Wish.LISTEN));
        var listens = after(played.session, wish);
        assertThat(picture(played, listens, me)).isNotEqualTo(before);
        for (int i = 0; i < 300; i++) {
            picture(played, listens, me);
        }
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            picture(played, listens, me);
        }
        var each = Duration.ofNanos((System.nanoTime() - start) / 200);
        System.out.printf(
                "A picture: %d µs, %d characters%n",
                each.toNanos() / 1000, picture(played, listens, me).length());
        assertThat(each).isLessThan(Duration.ofMillis(20));
    }

    private static boolean holds(Session session, UUID person) {
        return session.progress() instanceof InTurn turn && turn.holder().equals(person);
    }

    private static Session after(Session session, Event event) {
        return switch (session.after(event)) {
            case Outcome.Changed(var then, _) -> then;
            case Outcome.Unchanged(var same) -> same;
            case Outcome.Refused _ -> session;
        };
    }

    private static Event swapped(Event event) {
        if (!(event.act() instanceof Act.Wished(var wish))) {
            return event;
        }
        var other =
                switch (wish) {
                    case SPEAK -> Wish.SPEAK;
                    case WRITE -> Wish.LISTEN;
                    case LISTEN -> Wish.WRITE;
                };
        return new Event(event.id(), event.at(), event.by(), new Act.Wished(other));
    }

    private String picture(Played played, Session session, UUID person) {
        var page =
                new LivePage(
                        person,
                        new Room(played.plan, session, 0, Set.copyOf(played.people)),
                        "Quiet voices",
                        session.shown(),
                        played.faces,
                        Written.nothing(person),
                        false,
                        null,
                        null);
        var frame =
                new Frame(Words.in(Words.ENGLISH), assets, null, "", null, "", null, false, "/");
        return fragments.text("sessions/_picture", frame, Map.of("page", page));
    }

    /// A session of three to five that has come to where the floor goes from person to person, and goes on by chance.
    private static final class Played {
        final List<UUID> people;
        final Plan plan;
        final Faces faces;
        Session session;
        Instant at = BEGIN;
        private final SplittableRandom dice;
        private int left = EVENTS;

        Played(int seed) {
            dice = new SplittableRandom(seed);
            int many = 3 + dice.nextInt(3);
            people = IntStream.range(0, many).mapToObj(i -> new UUID(1, i + 1L)).toList();
            plan = plan(people);
            faces =
                    Faces.of(
                            people,
                            IntStream.range(0, many).mapToObj(i -> card(people.get(i), i)).toList(),
                            null,
                            Words.ENGLISH);
            session = plan.session();
            people.forEach(person -> does(person, new Act.Arrived(person)));
            does(people.getFirst(), new Act.Began());
            does(people.getFirst(), new Act.MovedOn(0));
            does(people.getFirst(), new Act.MovedOn(1));
        }

        boolean goesOn() {
            return left-- > 0;
        }

        Event next() {
            at = at.plusSeconds(10);
            var by = people.get(dice.nextInt(people.size()));
            var leads = people.getFirst();
            return switch (dice.nextInt(6)) {
                case 0 -> event(leads, onwards());
                case 1 -> event(leads, new Act.AddedMinute());
                default -> event(by, new Act.Wished(Wish.values()[dice.nextInt(3)]));
            };
        }

        private Act onwards() {
            return session.progress() instanceof InTurn turn
                    ? new Act.Done(turn.holder())
                    : new Act.MovedOn(session.reached());
        }

        private void does(UUID by, Act act) {
            at = at.plusSeconds(10);
            session = after(session, event(by, act));
        }

        private Event event(UUID by, Act act) {
            return new Event(new UUID(dice.nextLong(), dice.nextLong()), at, by, act);
        }

        private static Card card(UUID id, int number) {
            return new Card(
                    id,
                    NAMES.get(number),
                    null,
                    Role.TEACHER,
                    null,
                    "",
                    "",
                    null,
                    "",
                    List.of("music"),
                    List.of());
        }

        private static Plan plan(List<UUID> people) {
            return new Plan(
                    new UUID(7, 7),
                    new UUID(7, 8),
                    new UUID(7, 8),
                    null,
                    Protocols.shipped().find("sharing-short", 1).orElseThrow(),
                    Way.OWN_PHONES,
                    "",
                    BEGIN,
                    java.time.ZoneOffset.UTC,
                    people.getFirst(),
                    people,
                    1,
                    false,
                    0,
                    null,
                    null);
        }
    }
}
