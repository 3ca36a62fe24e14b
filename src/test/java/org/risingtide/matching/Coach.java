package org.risingtide.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.risingtide.People;
import org.risingtide.lists.Columns;
import org.risingtide.matching.Making.Stage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A coach at work: one list, with both locks as a signed-in browser has them.
@Component
@Lazy
class Coach {
    static final String ROWS =
            """
            "Last, First",E-mail,Bldg,District,Gr/Subj,Free,Questions,People ask me about
            "Delgado, Rosa",rosa%1$s@x.org,Harbor St.,,K-5 Music,Thu 15:30-17:00,My singers go silent when somebody listens.,A concert without a budget.
            "Okafor, Lena",lena%1$s@x.org,Canyon HS,,9-12 Choir,Thu 15:30-17:00,,Getting shy singers to sing out.
            "Brandt, Theo",theo%1$s@x.org,Fern Hollow,,5th,Thu 15:30-17:00,It is my first year and parents write at midnight.,
            "Nair, Priya",priya%1$s@x.org,Bracken MS,,6-8 Technology,Thu 15:00-17:00,How do I coach without being the boss?,Surviving the first year.
            "Calder, Ines",ines%1$s@x.org,Saltmarsh HS,,9-12 Band,Thu 15:30-17:00,Readers freeze aloud.,Parents who write at midnight.
            "Haddad, Sam",sam%1$s@x.org,Dunlin Pt,,4th,Thu 15:30-17:00,Nobody reads at home.,Reading logs that work.
            "Whitfield, Jo",jo%1$s@x.org,Pinyon ES,,Library,Thu 15:30-17:00,Quiet readers.,Books nobody takes.
            """;

    final MockMvcTester mvc;
    final People people;
    final Makings makings;
    final JdbcClient system;

    Coach(
            MockMvcTester mvc,
            People people,
            Makings makings,
            @Qualifier("system") JdbcClient system) {
        this.mvc = mvc;
        this.people = people;
        this.makings = makings;
        this.system = system;
    }

    /// Somebody who may make groups.
    UUID joins(String name) {
        var id = people.joins(name);
        people.coaches(id);
        return id;
    }

    Work with(UUID who, String rows) {
        var work = new Work(who, UUID.randomUUID());
        assertThat(work.paste(rows.formatted(work.mark())))
                .hasRedirectedUrl("/matching/" + work.id + "/columns");
        return work;
    }

    /// One making of one coach.
    final class Work {
        final UUID who;
        final UUID id;

        Work(UUID who, UUID id) {
            this.who = who;
            this.id = id;
        }

        /// What addresses of this list have in them.
        String mark() {
            return id.toString().substring(0, 8);
        }

        MvcTestResult paste(String rows) {
            return by(
                    mvc.post()
                                    .uri("/matching")
                                    .param("request_id", id.toString())
                                    .param("name", "Winter groups")
                                    .param("rows", rows)
                                    .with(people.signedIn(who))
                            ::exchange);
        }

        Work columnsTaken() {
            var viewer = people.viewer(who);
            var sheet = people.as(viewer, () -> makings.rows(viewer, id));
            var request = mvc.post().uri("/matching/" + id + "/columns").with(people.signedIn(who));
            Columns.guess(sheet).each().forEach(column -> request.param("column", column.name()));
            assertThat(by(request::exchange)).hasRedirectedUrl("/matching/" + id + "/rules");
            return this;
        }

        Work toReview(String size) {
            columnsTaken();
            assertThat(post("/rules", "best", size, "across", "PREFER"))
                    .hasRedirectedUrl("/matching/" + id + "/search");
            awaitReview();
            return this;
        }

        Work sent(String size) {
            toReview(size);
            assertThat(post("/sending")).hasRedirectedUrl("/matching/" + id + "/afterwards");
            return this;
        }

        void awaitReview() {
            await().atMost(Duration.ofSeconds(60)).until(() -> making().stage() == Stage.REVIEW);
        }

        Making making() {
            var viewer = people.viewer(who);
            return people.as(viewer, () -> makings.find(viewer, id));
        }

        List<Candidate> all() {
            var viewer = people.viewer(who);
            var making = making();
            return people.as(viewer, () -> makings.people(viewer, making));
        }

        Candidate candidate(String name) {
            return all().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
        }

        /// Whether somebody has a group that was sent.
        boolean sentTo(String name) {
            return system.sql(
                                    "select count(*) from matching.candidate where making_id = :id and name = :name and account_id is not null")
                            .param("id", id)
                            .param("name", name)
                            .query(Integer.class)
                            .single()
                    == 1;
        }

        /// As if the organiser had moved everybody: each string is one group.
        void groups(String... names) {
            for (int place = 0; place < names.length; place++) {
                system.sql(
                                "update matching.candidate set place = :place where making_id = :id and name = any(:names)")
                        .param("place", place)
                        .param("id", id)
                        .param("names", names[place].split(", "))
                        .update();
            }
        }

        MvcTestResult get(String path) {
            return by(mvc.get().uri("/matching/" + id + path).with(people.signedIn(who))::exchange);
        }

        /// How often groups were looked for, as a page that is open now says.
        String search() {
            return system.sql("select search_number from matching.making where id = :id")
                    .param("id", id)
                    .query(String.class)
                    .optional()
                    .orElse("0");
        }

        MvcTestResult post(String path, String... fields) {
            return postFrom(search(), path, fields);
        }

        /// @param search of the page it comes from, which may be an older one
        MvcTestResult postFrom(String search, String path, String... fields) {
            var request =
                    mvc.post()
                            .uri("/matching/" + id + path)
                            .param("search", search)
                            .with(people.signedIn(who));
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return by(request::exchange);
        }

        private MvcTestResult by(Supplier<MvcTestResult> request) {
            return people.as(people.viewer(who), request);
        }
    }

    MvcTestResult get(UUID who, String path) {
        return people.as(
                people.viewer(who),
                () -> mvc.get().uri(path).with(people.signedIn(who)).exchange());
    }

    MvcTestResult post(UUID who, String path, String... fields) {
        return people.as(
                people.viewer(who),
                () -> {
                    var request = mvc.post().uri(path).with(people.signedIn(who));
                    for (int i = 0; i < fields.length; i += 2) {
                        request.param(fields[i], fields[i + 1]);
                    }
                    return request.exchange();
                });
    }
}
