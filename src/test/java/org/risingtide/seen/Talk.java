package org.risingtide.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.EvaluatorBeside;
import org.risingtide.collaboratives.Brought;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.planning.Every;
import org.risingtide.planning.Wanted;
import org.risingtide.protocols.Protocols;
import org.risingtide.seen.Piece.Readers;
import org.risingtide.sessions.OwnWords.Draft;
import org.risingtide.sessions.Showing;
import org.risingtide.sessions.Way;
import org.risingtide.turns.Act;
import org.risingtide.turns.Wish;
import org.springframework.core.io.ByteArrayResource;

/// What the people of a world write, each time with a word of its own.
final class Talk {
    private static final List<String> SENTENCES =
            List.of(
                    "My students go silent when somebody listens",
                    "Getting shy singers to sing out",
                    "Parents write at midnight and I answer",
                    "It is my first year and I am tired",
                    "Readers freeze when they read aloud");

    /// A message and what it carries.
    record Message(UUID group, UUID author, List<Piece> pieces) {}

    /// A hello and the two between whom it is.
    record Said(UUID id, UUID asker, UUID asked) {}

    final Map<UUID, Piece> phrases = new LinkedHashMap<>();
    final Map<UUID, Message> messages = new LinkedHashMap<>();
    final Map<UUID, UUID> meetings = new LinkedHashMap<>();
    final List<UUID> files = new ArrayList<>();
    final Set<UUID> planned = new LinkedHashSet<>();
    final Set<UUID> series = new LinkedHashSet<>();
    final List<Said> hellos = new ArrayList<>();

    /// Of the short sharing session.
    private static final int QUIET_MINUTES = 5;

    final List<UUID> sessions = new ArrayList<>();

    private final World world;
    private final Doings doings;

    Talk(World world) {
        this.world = world;
        this.doings = world.doings();
    }

    void everybodySpeaks() {
        world.people.forEach(person -> {
            phrase(person);
            phrase(person);
        });
        for (int i = 0; i < 3; i++) {
            group(world.some(4));
        }
        club(world.some(4));
        for (int i = 0; i < 5; i++) {
            hello(List.copyOf(world.some(2)));
        }
        for (int i = 0; i < 3; i++) {
            note(world.somebody(), world.chance(5));
        }
    }

    /// Somebody changes their mind: fewer readers, a closed question, a word taken back, a group left.
    void somethingChanges() {
        for (var phrase : List.copyOf(phrases.keySet())) {
            if (world.chance(3)) {
                change(phrase);
            }
        }
        for (var message : List.copyOf(messages.keySet())) {
            if (world.chance(2)) {
                takeBack(message);
            }
        }
        for (var group : List.copyOf(world.model.groups.keySet())) {
            if (world.chance(4)) {
                leave(group);
            }
        }
    }

    private void phrase(UUID author) {
        var readers = world.any(List.of(org.risingtide.people.Phrase.Readers.values()));
        var kind = world.any(List.of(Kind.values()));
        var piece = piece("a sentence for " + readers, author, as(readers), true);
        var phrase = NewPhrase.of(kind, sentence(piece.word())).readBy(readers);
        phrases.put(phrase.id(), piece);
        if (world.chance(1)) {
            doings.newcomers().draft(Map.of(author, List.of(phrase)));
            piece(piece.to(new Readers.Alone()));
        } else {
            world.does(author, v -> doings.phrases().write(v, phrase));
        }
    }

    private void change(UUID id) {
        var piece = phrases.get(id);
        var author = piece.author();
        world.does(
                author,
                v -> {
                    var now = doings.phrases().find(v, id).orElseThrow();
                    switch (world.random.nextInt(4)) {
                        case 0 -> {
                            doings.phrases().erase(v, id);
                            piece(piece.to(new Readers.Nobody()));
                        }
                        case 1 -> {
                            if (doings.phrases().close(v, id)) {
                                piece(piece.to(new Readers.Alone()));
                            }
                        }
                        case 2 -> rewrite(v, piece, now.kind(), id, now.version(), null);
                        default -> {
                            var over = LocalDate.now(v.zone()).minusDays(2);
                            rewrite(v, piece, now.kind(), id, now.version(), over);
                        }
                    }
                });
    }

    private void rewrite(
            Viewer author,
            Piece piece,
            Kind kind,
            UUID id,
            int version,
            @Nullable LocalDate until) {
        var readers = world.any(List.of(org.risingtide.people.Phrase.Readers.values()));
        var next = new NewPhrase(id, kind, sentence(piece.word()), "", Set.of(), readers, until);
        assertThat(doings.phrases().change(author, next, version)).contains(true);
        piece(piece.to(until == null ? as(readers) : new Readers.Alone()));
    }

    /// What they propose to talk about; there are too few for tables.
    private void club(Set<UUID> members) {
        if (world.model.keepsApart(members)) {
            return;
        }
        var id = doings.coffees().club(List.copyOf(members), true);
        world.model.clubs.put(id, new LinkedHashSet<>(members));
        for (var member : members) {
            var said = piece("a topic", member, new Readers.Group(id), true);
            world.does(member, v -> doings.topics().propose(v, id, UUID.randomUUID(), said.word()));
            message(id, member);
        }
        var plan =
                piece("a club’s plan", members.iterator().next(), new Readers.Together(id), true);
        world.does(
                members.iterator().next(), v -> doings.writings().writePlan(v, id, 0, plan.word()));
    }

    private void group(Set<UUID> members) {
        var id = UUID.randomUUID();
        var first = members.iterator().next();
        var name = World.word();
        var wanted =
                new NewCollaborative(
                        id, name, List.copyOf(members), List.of(), List.of(), null, null, null);
        if (refused(first, v -> doings.groups().start(wanted), members)) {
            return;
        }
        world.model.groups.put(id, new LinkedHashSet<>(members));
        piece(new Piece(name, "a group’s name", id, new Readers.Together(id), true));
        members.forEach(member -> message(id, member));
        var norms = piece("how a group talks", first, new Readers.Together(id), true);
        world.does(
                first,
                v -> doings.writings().writeNorms(v, id, UUID.randomUUID(), 0, norms.word(), null));
        var plan = piece("a group’s plan", first, new Readers.Together(id), true);
        world.does(first, v -> doings.writings().writePlan(v, id, 0, plan.word()));
        meet(id, first);
        session(id, List.copyOf(members));
        inWriting(id, List.copyOf(members));
    }

    /// The floor goes round, and each writes: to be shown with the name, without it, or to nobody. Some sessions are over.
    private void session(UUID group, List<UUID> members) {
        var session =
                doings.gatherings().plans("sharing-short", Way.OWN_PHONES, group, members).id();
        sessions.add(session);
        doings.rehearsal().to(session, members, 2);
        boolean shown = world.chance(7);
        for (var author : members.subList(1, members.size())) {
            writes(session, author, group, shown);
        }
        if (shown) {
            // The floor has been with everyone then; what comes later is shown to nobody.
            writes(session, members.getFirst(), group, false);
        }
        if (shown && world.chance(5)) {
            takesHome(session, group, members);
        }
        if (shown && world.chance(5)) {
            happens(session, members.getFirst(), new Act.Rang());
        }
    }

    /// Over days; whose window is over, what they wrote is shown as they wished.
    private void inWriting(UUID group, List<UUID> members) {
        var plan = doings.gatherings().plans("sharing-short", Way.IN_WRITING, group, members);
        sessions.add(plan.id());
        members.forEach(member -> happens(plan.id(), member, new Act.Arrived(member)));
        doings.evenings().after(plan, -1);
        boolean shown = world.chance(5);
        members.forEach(author -> writes(plan.id(), author, group, shown));
        if (shown) {
            doings.evenings().after(plan, 0);
        }
    }

    /// Some lines wait for the evening, some have been shown; what somebody tries is theirs until they tell it.
    private void takesHome(UUID session, UUID group, List<UUID> members) {
        doings.rehearsal().goesOn(session, members.getFirst(), QUIET_MINUTES);
        boolean evening = world.chance(5);
        for (var author : members) {
            var showing = world.any(List.of(Showing.values()));
            var readers = evening ? readers(group, showing) : new Readers.Alone();
            var line = piece("a line to take home, " + showing, author, readers, false);
            world.does(author, v -> doings.takingHome().keeps(v, session, line.word(), showing));
            boolean told = world.chance(5);
            var tries =
                    piece(
                            "what somebody tries",
                            author,
                            told ? new Readers.Group(group) : new Readers.Alone(),
                            false);
            var id = UUID.randomUUID();
            world.does(author, v -> doings.takingHome().tries(v, session, id, tries.word(), told));
        }
        if (evening) {
            doings.takingHome().evening();
        }
    }

    private void writes(UUID session, UUID author, UUID group, boolean shown) {
        happens(session, author, new Act.Wished(Wish.WRITE));
        var showing = world.any(List.of(Showing.values()));
        var readers = shown ? readers(group, showing) : new Readers.Alone();
        var said = piece("words in a session, " + showing, author, readers, false);
        var draft = new Draft(2, said.word(), showing, 1);
        world.does(author, v -> doings.ownWords().keep(v, session, draft));
    }

    private void happens(UUID session, UUID who, Act act) {
        doings.rehearsal().happens(session, who, act, Instant.now().minusSeconds(60));
    }

    private static Readers readers(UUID group, Showing showing) {
        return switch (showing) {
            case NAMED -> new Readers.Group(group);
            case UNLINKED -> new Readers.Together(group);
            case MINE -> new Readers.Alone();
        };
    }

    /// A session on that date, with a question, and again every week; where they are enough for one.
    private void talkOn(UUID group, UUID date, UUID who) {
        var members = List.copyOf(world.model.groups.get(group));
        if (members.size() < 3) {
            return;
        }
        var focus = piece("a session’s question", group, new Readers.Together(group), true);
        var wanted =
                new Wanted(
                        UUID.randomUUID(),
                        new Wanted.Day.Set(date),
                        Protocols.shipped().all().getFirst(),
                        Way.OWN_PHONES,
                        focus.word(),
                        who,
                        members,
                        1,
                        1,
                        Every.WEEK,
                        null);
        world.does(
                who,
                v -> {
                    var gathering = doings.dates().find(v, group).orElseThrow();
                    doings.planning().plan(v, gathering, wanted);
                    for (var plan : doings.sessions().of(v, group, 5)) {
                        doings.planning()
                                .seriesOf(v, plan.id())
                                .ifPresent(id -> {
                                    planned.add(plan.id());
                                    series.add(id);
                                });
                    }
                });
    }

    private void meet(UUID group, UUID who) {
        var link = piece("where a group meets", group, new Readers.Together(group), true);
        var when = java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusDays(3);
        var meeting =
                Meeting.at(
                        when,
                        java.time.Duration.ofMinutes(40),
                        "https://meet.example/" + link.word());
        meetings.put(meeting.id(), group);
        world.does(who, v -> doings.meetings().set(v, group, meeting));
        talkOn(group, meeting.id(), who);
    }

    private void message(UUID group, UUID author) {
        var said = piece("a message", author, new Readers.Group(group), true);
        var id = UUID.randomUUID();
        var pieces = new ArrayList<>(List.of(said));
        var brought = new ArrayList<Brought>();
        messages.put(id, new Message(group, author, pieces));
        if (world.chance(4)) {
            var name = piece("a file’s name", author, new Readers.Group(group), true);
            var inside = piece("a file", author, new Readers.Group(group), true);
            pieces.addAll(List.of(name, inside));
            brought.add(file(name.word() + ".txt", inside.word()));
        }
        var text = "@June " + said.word();
        world.does(author, v -> doings.threads().say(v, group, id, text, brought));
        world.does(
                author,
                v ->
                        doings.threads()
                                .find(v, group, id)
                                .files()
                                .forEach(file -> files.add(file.id())));
    }

    private static Brought file(String name, String inside) {
        return new Brought(name, new ByteArrayResource(inside.getBytes(StandardCharsets.UTF_8)));
    }

    private void takeBack(UUID id) {
        var message = messages.get(id);
        world.does(message.author(), v -> doings.threads().delete(v, message.group(), id));
        message.pieces().forEach(piece -> piece(piece.to(new Readers.Nobody())));
    }

    private void leave(UUID group) {
        var members = List.copyOf(world.model.groups.get(group));
        var who = world.any(members);
        world.does(who, v -> doings.groups().leave(v, group, false));
        world.model.groups.get(group).remove(who);
    }

    private void hello(List<UUID> two) {
        var asker = two.getFirst();
        var asked = two.getLast();
        var id = UUID.randomUUID();
        var question = World.word();
        var tried = World.word();
        if (refused(
                asker,
                v -> doings.hellos().ask(v, id, asked, sentence(question), tried),
                Set.copyOf(two))) {
            return;
        }
        hellos.add(new Said(id, asker, asked));
        var answered = world.chance(6);
        var readers = new Readers.Pair(asker, asked, answered);
        piece(new Piece(question, "a hello", asker, readers, true));
        piece(new Piece(tried, "what somebody tried", asker, readers, true));
        if (answered) {
            var answer = piece("an answer", asked, readers, true);
            world.does(asked, v -> doings.hellos().answer(v, id, answer.word()));
            if (world.chance(3)) {
                world.does(asker, v -> doings.hellos().goOn(v, id));
                world.does(asked, v -> doings.hellos().goOn(v, id));
                world.model.groups.put(id, new LinkedHashSet<>(two));
            }
        } else if (world.chance(5)) {
            world.does(asked, v -> doings.hellos().notNow(v, id));
        }
    }

    private void note(UUID author, boolean linked) {
        var readers = linked ? new Readers.Here() : new Readers.Unlinked();
        var piece = piece("a note for whoever comes next", author, readers, false);
        var words = sentence(piece.word());
        world.does(author, v -> doings.notes().leave(v, UUID.randomUUID(), words, words, linked));
    }

    /// The database refuses exactly what the model says it must.
    private boolean refused(
            UUID who, java.util.function.Consumer<Viewer> what, Set<UUID> together) {
        boolean must = world.model.keepsApart(together);
        boolean did;
        try {
            world.does(who, what);
            did = false;
        } catch (EvaluatorBeside e) {
            did = true;
        }
        assertThat(did).as("evaluators are kept apart in %s", together).isEqualTo(must);
        return did;
    }

    private String sentence(String word) {
        return world.any(SENTENCES) + " " + world.name + " " + word;
    }

    Piece piece(String what, UUID author, Readers to, boolean certain) {
        return piece(new Piece(World.word(), what, author, to, certain));
    }

    Piece piece(Piece piece) {
        world.model.pieces.put(piece.word(), piece);
        phrases.replaceAll((_, old) -> old.word().equals(piece.word()) ? piece : old);
        return piece;
    }

    private static Readers as(org.risingtide.people.Phrase.Readers readers) {
        return switch (readers) {
            case ONLY_THE_MATCHING -> new Readers.Alone();
            case MY_GROUP -> new Readers.MyGroup();
            case PEOPLE_HERE -> new Readers.Here();
        };
    }
}
