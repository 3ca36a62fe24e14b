package org.risingtide.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.Mailbox;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.SignInLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Everybody opens everything, and sees what the model says and nothing else.
///
/// `-Dseen.seed=…` builds one world again, `-Dseen.worlds=…` builds more.
@OnThePlace
class SeenTest {
    private static final Pattern WORD = Pattern.compile("zq[a-z]{9}");
    private static final Pattern BOX = Pattern.compile("<textarea[^>]*name=\"([a-z_]+)\"");

    /// Boxes for something other than honest words, and who reads what stands in them.
    private static final Map<String, String> OTHER_BOXES =
            Map.of(
                    "/norms", "written together, for the whole group",
                    "/plan/edit", "written together, for the whole group",
                    "/company/answers/", "a poster is for everybody, and says so",
                    "/matching/new", "a list of people",
                    "/asking", "a letter to people of a list",
                    "/stewardship/invitations", "addresses");

    @Autowired People cast;
    @Autowired Doings doings;
    @Autowired Accounts accounts;
    @Autowired SignInLinks links;
    @Autowired MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private final Places places = new Places();

    @Test
    void every_page_is_opened_in_a_random_world_or_says_why_not() {
        assertThat(mappings.getHandlerMethods().entrySet())
                .filteredOn(e -> e.getValue().getBeanType().getName().startsWith("org.risingtide."))
                .filteredOn(e ->
                        e.getKey().getMethodsCondition().getMethods().stream()
                                .allMatch(method -> method.name().equals("GET")))
                .flatExtracting(e -> e.getKey().getPatternValues())
                .isNotEmpty()
                .allMatch(places::knows);
    }

    @Test
    void everybody_sees_what_the_model_says_and_nothing_else() {
        for (long seed : seeds()) {
            System.out.printf("A world: -Dseen.seed=%d%n", seed);
            inWorld(seed);
        }
    }

    private static long[] seeds() {
        var wanted = Long.getLong("seen.seed");
        return wanted != null
                ? new long[] {wanted}
                : LongStream.range(0, Integer.getInteger("seen.worlds", 2))
                        .map(i -> System.nanoTime() + i)
                        .toArray();
    }

    private void inWorld(long seed) {
        var world = new World(seed, doings, cast);
        var talk = new Talk(world);
        world.sayOfEachOther(8);
        talk.everybodySpeaks();
        var lists = lists(world, talk);
        var posters = posters(world, talk);
        var before = mailed(world, seed, Map.of());
        world.sayOfEachOther(8);
        talk.somethingChanges();
        var bystanders = List.of(world.bystander("Olga"), keeper(world));
        var ids = ids(world, talk, lists, posters);
        var everybody = new ArrayList<>(world.people);
        everybody.addAll(bystanders);
        for (var viewer : everybody) {
            var browser = browser(viewer);
            look(world, ids, viewer, browser, seed);
            search(world, talk, viewer, browser, seed);
        }
        strangersSeePostersOnly(world, ids, lists, seed);
        mailed(world, seed, before);
    }

    private Lists lists(World world, Talk talk) {
        var organiser = world.somebody();
        cast.coaches(organiser);
        var lists = new Lists(world, talk, organiser, browser(organiser));
        lists.stillBeingRead();
        // A search costs as much as a hundred pages, so every second world does without.
        if (world.chance(5)) {
            lists.inReview(
                    IntStream.range(0, 4).mapToObj(_ -> World.word() + "@x.example").toList(),
                    Browser.stranger(mvc));
        }
        return lists;
    }

    private List<String> posters(World world, Talk talk) {
        var author = world.somebody();
        var piece = talk.piece("a poster", author, new Piece.Readers.Anybody(), true);
        var made = browser(author).post("/company/posters", "question", piece.word());
        var path = String.valueOf(made.getResponse().getRedirectedUrl());
        return List.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private UUID keeper(World world) {
        var keeper = world.bystander("Kim");
        accounts.keeps(keeper, true);
        return keeper;
    }

    private Places.Ids ids(World world, Talk talk, Lists lists, List<String> posters) {
        return new Places.Ids(
                world,
                talk,
                system.sql("select id from notices.notice where recipient_id = any(:people)")
                        .param("people", world.people.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list(),
                posters,
                lists.makings,
                system.sql(
                                "select id from matching.candidate where making_id = any(:makings) limit 2")
                        .param("makings", lists.makings.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private void look(World world, Places.Ids ids, UUID viewer, Browser browser, long seed) {
        var seen = new LinkedHashMap<String, String>();
        var barred = barred(world, viewer);
        places.in(ids)
                .forEach(address -> {
                    var answer = browser.get(address);
                    assertThat(answer.getResponse().getStatus())
                            .as("%s (seed %d)", address, seed)
                            .isLessThan(500);
                    var text = Browser.text(answer);
                    WORD.matcher(text).results().forEach(m -> seen.putIfAbsent(m.group(), address));
                    nobodysNotesAreInNoArchive(world, address, text, seed);
                    boxesNameThem(address, text, barred, seed);
                });
        check(world, viewer, seen, "in " + seen, seed);
    }

    private void check(
            World world, UUID viewer, Map<String, String> seen, String where, long seed) {
        var pieces = world.model.pieces;
        seen.keySet().retainAll(pieces.keySet());
        assertThat(seen.entrySet())
                .as("what %s must not see (seed %d)", name(viewer), seed)
                .allSatisfy(e ->
                        assertThat(world.model.maySee(viewer, pieces.get(e.getKey())))
                                .as("%s on %s", pieces.get(e.getKey()), e.getValue())
                                .isTrue());
        assertThat(world.model.words(viewer, true))
                .as("what %s must see (seed %d)", name(viewer), seed)
                .allSatisfy(word -> assertThat(seen).as("%s", pieces.get(word)).containsKey(word));
    }

    /// Words find a person only for whoever may read them.
    private void search(World world, Talk talk, UUID viewer, Browser browser, long seed) {
        for (var piece : talk.phrases.values()) {
            if (!world.chance(3)) {
                continue;
            }
            var found = Browser.text(browser.get("/company/people?q=" + piece.word()));
            assertThat(found.contains("/people/" + piece.author() + "\""))
                    .as("%s finds %s (seed %d)", name(viewer), piece, seed)
                    .isEqualTo(!viewer.equals(piece.author()) && world.model.maySee(viewer, piece));
        }
    }

    private void strangersSeePostersOnly(World world, Places.Ids ids, Lists lists, long seed) {
        var stranger = Browser.stranger(mvc);
        var all = new ArrayList<>(places.in(ids).toList());
        for (var address : all) {
            WORD.matcher(Browser.text(stranger.get(address)))
                    .results()
                    .map(m -> world.model.pieces.get(m.group()))
                    .filter(java.util.Objects::nonNull)
                    .forEach(piece ->
                            assertThat(piece.to())
                                    .as("%s on %s (seed %d)", piece, address, seed)
                                    .isInstanceOf(Piece.Readers.Anybody.class));
        }
        lists.answers.forEach((token, own) -> {
            var page = Browser.text(stranger.get("/matching/answers/" + token));
            assertThat(WORD.matcher(page).results().map(m -> world.model.pieces.get(m.group())))
                    .as("a personal link shows no answer but its own (seed %d)", seed)
                    .allMatch(piece ->
                            piece == null
                                    || piece.word().equals(own)
                                    || !(piece.to() instanceof Piece.Readers.Nobody));
        });
    }

    /// @param before what could be read when earlier mails left
    /// @return what each may read now
    private Map<UUID, Set<String>> mailed(World world, long seed, Map<UUID, Set<String>> before) {
        await().atMost(Duration.ofSeconds(20)).until(() -> waiting(world) == 0);
        var allowed = new LinkedHashMap<UUID, Set<String>>();
        for (var person : world.people) {
            var may = new HashSet<>(world.model.words(person, false));
            allowed.put(person, may);
            var ever = new HashSet<>(may);
            ever.addAll(before.getOrDefault(person, Set.of()));
            var address = accounts.find(person).orElseThrow().email();
            for (var mail : Mailbox.now(address)) {
                assertThat(WORD.matcher(text(mail)).results().map(m -> m.group()))
                        .as("a mail to %s (seed %d)", name(person), seed)
                        .allMatch(word ->
                                !world.model.pieces.containsKey(word) || ever.contains(word));
            }
        }
        return allowed;
    }

    private int waiting(World world) {
        return system.sql(
                        """
                        select count(*) from notices.delivery
                        where state in ('waiting', 'sending') and recipient_id = any(:people)\
                        """)
                .param("people", world.people.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private List<String> barred(World world, UUID viewer) {
        return world.people.stream()
                .filter(other -> world.model.closed(other, viewer))
                .map(this::name)
                .toList();
    }

    private static void nobodysNotesAreInNoArchive(
            World world, String address, String text, long seed) {
        if (address.endsWith("archive.zip")) {
            assertThat(world.model.pieces.values())
                    .as("seed %d", seed)
                    .filteredOn(piece -> piece.to() instanceof Piece.Readers.Unlinked)
                    .noneMatch(piece -> text.contains(piece.word()));
        }
    }

    private static void boxesNameThem(String address, String page, List<String> names, long seed) {
        if (!names.isEmpty()
                && BOX.matcher(page).find()
                && OTHER_BOXES.keySet().stream().noneMatch(address::contains)) {
            assertThat(page).as("%s (seed %d)", address, seed).contains("see this").contains(names);
        }
    }

    private Browser browser(UUID person) {
        return Browser.of(mvc, links, person);
    }

    private String name(UUID person) {
        return accounts.find(person).orElseThrow().name();
    }

    private static String text(Part part) {
        try {
            if (part.getContent() instanceof Multipart parts) {
                var all = new StringBuilder();
                for (int i = 0; i < parts.getCount(); i++) {
                    all.append(text(parts.getBodyPart(i)));
                }
                return all.toString();
            }
            return new String(
                            part.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    + part.getFileName();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
