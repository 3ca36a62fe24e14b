package org.risingtide.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Gatherings;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.Statements;
import org.risingtide.accounts.Keys;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.platform.Fragments;
import org.risingtide.takeaways.TakingHome;
import org.risingtide.turns.Act;
import org.risingtide.turns.Wish;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Pages in other browsers: what reaches them when somebody does something, and what does not.
@OnThePlace
class LiveStreamTest {
    private static final Duration SOON = Duration.ofSeconds(1);

    /// The step of the quiet minutes.
    private static final int QUIET = 5;

    @Autowired People people;
    @Autowired Gatherings gatherings;
    @Autowired Rehearsal rehearsal;
    @Autowired Running running;
    @Autowired LivePages pages;
    @Autowired Rooms rooms;
    @Autowired Parts parts;
    @Autowired Fragments fragments;
    @Autowired TakingHome home;
    @Autowired Collaboratives groups;
    @Autowired Keys keys;
    @Autowired Environment environment;

    private UUID rosa;
    private UUID lena;
    private UUID theo;
    private Plan plan;

    @BeforeEach
    void rosa_has_the_floor() {
        rosa = people.joins("Rosa Delgado");
        lena = people.joins("Lena Okafor");
        theo = people.joins("Theo Brandt");
        plan = gatherings.plans("sharing-short", Way.OWN_PHONES, List.of(rosa, lena, theo));
        rehearsal.to(plan.id(), List.of(rosa, lena, theo), 2);
    }

    @Test
    void what_happens_is_on_everybodys_page_within_a_second() throws Exception {
        try (var lenas = new Listening(lena);
                var theos = new Listening(theo)) {
            assertThat(lenas.picture()).contains("Rosa has the floor. Next: you.");
            assertThat(theos.picture()).contains("Rosa has the floor. Next: Lena.");
            var pressed = Instant.now();
            does(rosa, new Act.Done(rosa));
            assertThat(lenas.picture()).contains("You have the floor.");
            assertThat(theos.picture()).contains("Lena has the floor. Next: you.");
            assertThat(Duration.between(pressed, Instant.now())).isLessThan(SOON.multipliedBy(3));
        }
    }

    /// Not a byte: a line that stirs would tell that somebody has chosen.
    @Test
    void what_somebody_wishes_stirs_nobody_elses_line() throws Exception {
        try (var lenas = new Listening(lena);
                var theos = new Listening(theo)) {
            lenas.picture();
            theos.picture();
            for (var wish : List.of(Wish.LISTEN, Wish.WRITE, Wish.SPEAK, Wish.LISTEN)) {
                does(lena, new Act.Wished(wish));
                assertThat(lenas.picture()).contains("aria-pressed=\"true\"");
            }
            assertThat(theos.line(SOON)).isNull();
        }
    }

    @Test
    void for_whoever_has_left_the_group_the_page_ends() throws Exception {
        try (var theos = new Listening(theo)) {
            theos.picture();
            var viewer = people.viewer(theo);
            people.does(viewer, () -> groups.leave(viewer, plan.group(), false));
            does(rosa, new Act.AddedMinute());
            assertThat(theos.line(SOON.multipliedBy(5))).isEqualTo("event: gone");
        }
        assertThat(new Listening(theo).status()).isEqualTo(404);
    }

    @Test
    void a_page_that_looks_on_asks_the_database_nothing_as_the_floor_goes_on() throws Exception {
        var viewer = people.viewer(theo);
        var onlooker = pages.onlooker(viewer);
        assertThat(look(theo, onlooker)).isNotEmpty();
        does(rosa, new Act.Done(rosa));
        does(lena, new Act.Wished(Wish.LISTEN));
        assertThat(look(theo, onlooker)).isEmpty();
        rooms.forgetAll();
        assertThat(look(theo, onlooker)).isNotEmpty();
    }

    @Test
    void what_is_ones_own_is_asked_again_only_after_one_did_something() throws Exception {
        rehearsal.goesOn(plan.id(), rosa, QUIET);
        var viewer = people.viewer(lena);
        var frame = fragments.frame(new MockHttpServletRequest(), new MockHttpServletResponse());
        var onlooker = pages.onlooker(viewer);
        var beside = parts.lookingOn(viewer, frame).compose(onlooker::sees);
        assertThat(beside(viewer, beside)).doesNotContain("Clapping first");
        does(rosa, new Act.AddedMinute());
        assertThat(Statements.during(() -> beside(viewer, beside))).isEmpty();
        people.does(viewer, () -> home.keeps(viewer, plan.id(), "Clapping first", Showing.MINE));
        assertThat(beside(viewer, beside)).contains("Clapping first");
        assertThat(Statements.during(() -> beside(viewer, beside))).isEmpty();
        rehearsal.goesOn(plan.id(), rosa, QUIET + 2);
        assertThat(beside(viewer, beside)).isEmpty();
    }

    private String beside(Viewer viewer, Function<Room, String> beside) {
        return people.as(viewer, () -> beside.apply(rooms.atHand(plan.id()).orElseThrow()));
    }

    private List<String> look(UUID who, Onlooker onlooker) throws Exception {
        var viewer = people.viewer(who);
        return Statements.during(() ->
                people.as(viewer, () -> pages.now(viewer, plan.id(), onlooker).orElseThrow()));
    }

    private void does(UUID who, Act act) {
        var viewer = people.viewer(who);
        people.does(viewer, () -> running.happens(viewer, plan.id(), UUID.randomUUID(), act));
    }

    /// A browser that only listens.
    private final class Listening implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final int status;

        Listening(UUID who) throws IOException, InterruptedException {
            var port = environment.getRequiredProperty("local.server.port");
            var address = URI.create("http://localhost:" + port + plan.path() + "/live");
            var request =
                    HttpRequest.newBuilder(address)
                            .header("Cookie", "signed_in=" + keys.of(who))
                            .build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            status = answer.statusCode();
            Thread.ofVirtual()
                    .start(() -> {
                        var text = new InputStreamReader(answer.body(), StandardCharsets.UTF_8);
                        try (var reader = new BufferedReader(text)) {
                            reader.lines().forEach(lines::add);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        } catch (UncheckedIOException e) {
                            lines.add("closed");
                        }
                    });
        }

        int status() {
            return status;
        }

        @Nullable String line(Duration most) throws InterruptedException {
            return lines.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        }

        /// The next one that comes.
        String picture() throws InterruptedException {
            var picture = new StringBuilder();
            for (var line = line(SOON.multipliedBy(20));
                    line != null && !line.isEmpty();
                    line = line(SOON)) {
                picture.append(line).append('\n');
            }
            return picture.toString();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
