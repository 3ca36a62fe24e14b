package org.risingtide.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.Browser;
import org.risingtide.OnThePlace;
import org.risingtide.People;
import org.risingtide.accounts.SignInLinks;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.risingtide.planning.Every;
import org.risingtide.planning.Wanted;
import org.risingtide.protocols.Protocols;
import org.risingtide.sessions.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Nothing can be changed by whoever has nothing to do with it: every form there is, sent by an outsider and by a stranger.
@OnThePlace
class RefusedTest {
    /// Forms that change only what is the sender's own, or that bring their own proof.
    private static final List<String> OWN =
            List.of(
                    "/collaboratives",
                    "/coffees",
                    "/coffees/join/{token}",
                    "/company",
                    "/company/hellos",
                    "/company/notes",
                    "/company/posters",
                    "/matching",
                    "/matching/district",
                    "/matching/link",
                    "/notices/settings",
                    "/people/me/edit",
                    "/people/me/evaluators",
                    "/people/me/evaluators/{id}/door",
                    "/people/me/evaluators/{id}/not-mine",
                    "/people/me/picture",
                    "/people/me/picture/erasure",
                    "/people/phrases",
                    "/places",
                    "/accounts/colleague/link",
                    "/accounts/colleague/mail",
                    "/records/mine/deletion",
                    "/accounts/devices/end");

    /// Before sign-in; each has tests of its own.
    private static final List<String> OPEN =
            List.of(
                    "/accounts/",
                    "/matching/answers/{token}",
                    "/matching/agreements/{token}",
                    "/matching/join/{token}",
                    "/notices/off/");

    @Autowired People cast;
    @Autowired Doings doings;
    @Autowired SignInLinks links;
    @Autowired MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    @Qualifier("system")
    JdbcClient system;

    private UUID rosa;
    private UUID group;
    private UUID club;
    private final Map<String, String> rosas = new LinkedHashMap<>();

    @BeforeEach
    void rosa_has_one_of_everything() {
        rosa = cast.joins("Rosa Delgado");
        cast.coaches(rosa);
        var lena = cast.joins("Lena Okafor");
        var viewer = cast.viewer(rosa);
        var phrase = NewPhrase.of(Kind.NEED, "Shy singers").readBy(Readers.PEOPLE_HERE);
        cast.does(viewer, () -> doings.phrases().write(viewer, phrase));
        group = UUID.randomUUID();
        var both = List.of(rosa, lena);
        cast.does(
                viewer,
                () ->
                        doings.groups()
                                .start(
                                        new NewCollaborative(
                                                group,
                                                "Thursday",
                                                both,
                                                both,
                                                List.of(),
                                                null,
                                                null,
                                                null)));
        var member = cast.viewer(rosa);
        var message = UUID.randomUUID();
        var meeting =
                Meeting.at(
                        java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusDays(2),
                        Duration.ofMinutes(40),
                        "");
        cast.does(member, () -> doings.threads().say(member, group, message, "hello"));
        cast.does(member, () -> doings.meetings().set(member, group, meeting));
        var session = doings.gatherings().plans("sharing-short", Way.OWN_PHONES, group, both).id();
        doings.rehearsal().to(session, both, 2);
        var hello = UUID.randomUUID();
        cast.does(member, () -> doings.hellos().ask(member, hello, lena, "Shy singers?", ""));
        var making = UUID.randomUUID();
        browser(rosa)
                .post(
                        "/matching",
                        "request_id",
                        making.toString(),
                        "rows",
                        "Name,E-mail\nTheo,theo@x.example\nInes,ines@x.example");
        rosas.put("/collaboratives/{id}/messages/{message}", message.toString());
        rosas.put("/collaboratives/{id}/meetings/{meeting}", meeting.id().toString());
        rosas.put("/collaboratives/{id}", group.toString());
        var planned = UUID.randomUUID();
        cast.does(member, () -> plan(member, planned, meeting.id()));
        rosas.put("/planning/series/{id}", series(planned));
        rosas.put("/planning/{id}", planned.toString());
        rosas.put("/company/hellos/{id}", hello.toString());
        rosas.put("/matching/{id}", making.toString());
        rosas.put("/people/phrases/{id}", phrase.id().toString());
        rosas.put("/places/{from}", UUID.randomUUID().toString());
        rosas.put("/sessions/{id}", session.toString());
        rosas.put("/planning", "");
        var tries = UUID.randomUUID();
        cast.does(member, () -> doings.takingHome().tries(member, session, tries, "Sing", false));
        rosas.put("/takeaways/commitments/{id}", tries.toString());
        rosas.put("/takeaways/{session}", session.toString());
        rosas.put("/stewardship", "");
        club = doings.coffees().club(both, true);
        var topic = UUID.randomUUID();
        var host = cast.viewer(rosa);
        cast.does(host, () -> doings.topics().propose(host, club, topic, "Shy singers"));
        rosas.put("/coffees/{club}", club.toString());
        rosas.put("/coffees/dates/{coffee}", doings.coffees().next(club).toString());
        rosas.put("/coffees/topics/{topic}", topic.toString());
    }

    private void plan(Viewer viewer, UUID session, UUID date) {
        var gathering = doings.dates().find(viewer, group).orElseThrow();
        var wanted =
                new Wanted(
                        session,
                        new Wanted.Day.Set(date),
                        Protocols.shipped().all().getFirst(),
                        Way.OWN_PHONES,
                        "",
                        viewer.id(),
                        gathering.members(),
                        1,
                        1,
                        Every.WEEK,
                        null);
        doings.planning().plan(viewer, gathering, wanted);
    }

    private String series(UUID session) {
        return system.sql("select series_id::text from planning.recurrence where session_id = :id")
                .param("id", session)
                .query(String.class)
                .single();
    }

    @Test
    void no_form_changes_what_is_somebody_elses() {
        var theo = browser(cast.joins("Theo Brandt"));
        var before = everything();
        for (var form : forms().entrySet()) {
            if (!OWN.contains(form.getKey())) {
                var answer = theo.post(address(form.getKey()), filled(form.getValue()));
                var expected =
                        form.getKey().equals("/people/phrases/{id}/erasure")
                                ? List.of(302)
                                : List.of(403, 404);
                assertThat(answer.getResponse().getStatus()).as(form.getKey()).isIn(expected);
            }
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whoever_has_not_signed_in_is_led_to_the_way_in() {
        var stranger = Browser.stranger(mvc);
        for (var form : forms().entrySet()) {
            var answer = stranger.post(address(form.getKey()), filled(form.getValue()));
            assertThat(answer.getResponse().getRedirectedUrl())
                    .as(form.getKey())
                    .startsWith("/accounts/sign-in");
            assertThat(answer.getResponse().getCookie("kept")).as(form.getKey()).isNull();
        }
    }

    @Test
    void a_form_without_its_token_changes_nothing_and_says_what_to_do() {
        var signedIn = browser(rosa).signedIn();
        for (var form : forms().entrySet()) {
            var answer = mvc.post().uri(address(form.getKey())).cookie(signedIn).exchange();
            assertThat(answer).as(form.getKey()).hasStatus(403);
            assertThat(answer).bodyText().contains("Go back");
        }
    }

    /// Every POST of ours but those before sign-in.
    private Map<String, HandlerMethod> forms() {
        var forms = new LinkedHashMap<String, HandlerMethod>();
        mappings.getHandlerMethods()
                .forEach((info, method) -> {
                    if (info.getMethodsCondition().getMethods().stream()
                                    .anyMatch(m -> m.name().equals("POST"))
                            && method.getBeanType().getName().startsWith("org.risingtide.")
                            && !leadsOn(method)) {
                        info.getPatternValues().stream()
                                .filter(pattern ->
                                        OWN.contains(pattern)
                                                || OPEN.stream().noneMatch(pattern::startsWith))
                                .forEach(pattern -> forms.put(pattern, method));
                    }
                });
        return forms;
    }

    /// An old address only says the new one, which is tried itself.
    private static boolean leadsOn(HandlerMethod method) {
        return method.getBeanType().getSimpleName().equals("OldAddresses");
    }

    private String address(String pattern) {
        var known = rosas.keySet().stream().filter(pattern::startsWith).findFirst();
        assertThat(known.isPresent() || OWN.contains(pattern))
                .as("%s is tried by an outsider; say whose it is", pattern)
                .isTrue();
        var address = pattern;
        if (known.isPresent()) {
            if (known.get().startsWith("/collaboratives/{id}/")) {
                address = address.replaceFirst("\\{id}", group.toString());
            }
            address = address.replaceFirst("\\{[a-z]+}", rosas.get(known.get()));
        }
        return address.replaceFirst("\\{[a-z]+}", rosa.toString());
    }

    /// Something right for every field, so that nobody is refused for a missing one.
    private static String[] filled(HandlerMethod method) {
        var fields = new ArrayList<String>();
        for (Parameter each : method.getMethod().getParameters()) {
            var field = each.getAnnotation(RequestParam.class);
            if (field != null
                    && each.getType() != org.springframework.web.multipart.MultipartFile.class) {
                var name = field.name().isEmpty() ? field.value() : field.name();
                var type =
                        each.getParameterizedType() instanceof ParameterizedType list
                                ? (Class<?>) list.getActualTypeArguments()[0]
                                : each.getType();
                // Files may be missing; an empty text is none.
                if (!type.isInterface()) {
                    fields.add(name.isEmpty() ? each.getName() : name);
                    fields.add(value(type));
                }
            }
        }
        return fields.toArray(String[]::new);
    }

    private static String value(Class<?> type) {
        if (type == UUID.class) {
            return UUID.randomUUID().toString();
        }
        if (type == LocalDate.class) {
            return LocalDate.now().plusDays(5).toString();
        }
        if (type.isEnum()) {
            return String.valueOf(type.getEnumConstants()[0]);
        }
        return type == boolean.class ? "true" : type == int.class ? "3" : "x";
    }

    /// What Rosa has, as the database keeps it.
    private List<Map<String, Object>> everything() {
        return system.sql(
                        """
                        select words, closed_at, version::text as v from people.phrase where author_id = :rosa
                        union all select text, edited_at, '' from collaboratives.message where collaborative_id = :group
                        union all select name, ended_at, help_asked_at::text from collaboratives.collaborative where id = :group
                        union all select happened::text, called_off_at, sequence::text from collaboratives.meeting
                                  where collaborative_id = :group
                        union all select person_id::text, null, '' from circles.membership where circle_id = :group
                        union all select state, answered_at, asker_likes::text from company.hello where asker_id = :rosa
                        union all select focus || manner || protocol, called_off_at, speakers::text from sessions.session
                                  where collaborative_id = :group
                        union all select rule, ended_at, id::text from planning.series where collaborative_id = :group
                        union all select stage, sent_at, name from matching.making where organiser_id = :rosa
                        union all select events::text, closed_at, '' from sessions.session where collaborative_id = :group
                        union all select text, null, wish from sessions.words where author_id = :rosa
                        union all select text, null, wish from takeaways.line where author_id = :rosa
                        union all select what, told_at, mark from takeaways.commitment where author_id = :rosa
                        union all select rule, laid_at, c.called_off_at::text from coffees.coffee c
                                  join coffees.club b on b.id = c.club_id where b.id = :club
                        union all select text, null, '' from coffees.topic where club_id = :club
                        union all select comes::text, null, paused_until::text from coffees.habit where club_id = :club
                        union all select join_token, null, join_until::text from coffees.club where id = :club
                        order by 1\
                        """)
                .param("rosa", rosa)
                .param("group", group)
                .param("club", club)
                .query()
                .listOfRows();
    }

    private Browser browser(UUID person) {
        return Browser.of(mvc, links, person);
    }
}
