package org.risingtide.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.Accounts;
import org.risingtide.places.InventedPlaces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnThePlace
class ProfileFormPagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired org.risingtide.People cast;
    @Autowired People people;
    @Autowired Accounts accounts;
    @Autowired InventedPlaces invented;

    private UUID harbor;
    private UUID rosa;
    private UUID june;
    private Pages rosas;
    private Pages junes;

    @BeforeEach
    void rosa_and_june_have_joined() {
        harbor =
                invented.add(getClass().getResourceAsStream("/org/risingtide/home/demo/places.csv"))
                        .get("harbor-elementary");
        rosa = cast.joins("Rosa Delgado");
        june = cast.joins("June Marsh");
        rosas = new Pages(mvc, cast, rosa);
        junes = new Pages(mvc, cast, june);
    }

    @Test
    void a_profile_is_kept_as_it_was_typed() {
        var done =
                rosas.post(
                        "/people/me/edit",
                        "version",
                        "0",
                        "name",
                        "Rosa  Delgado",
                        "role",
                        "teacher",
                        "school",
                        "Harbor Street Elementary",
                        "school_id",
                        harbor.toString(),
                        "subjects",
                        "Music, Choir ;music",
                        "grades",
                        "K",
                        "grades",
                        "5",
                        "languages",
                        "es",
                        "zone",
                        "America/Denver",
                        "years",
                        "9",
                        "free",
                        "Mon after school",
                        "free",
                        "A lunch",
                        "exact",
                        "Thu 15:30-17:00",
                        "hours_lunch",
                        "11:40-12:20",
                        "paid",
                        "true");
        assertThat(done).hasRedirectedUrl("/people/me");
        var profile = profile();
        assertThat(profile.subjects()).containsExactly("music", "choir");
        assertThat(profile.free().written())
                .containsExactly("Mon after school", "A lunch", "Thu 15:30-17:00");
        assertThat(profile.free().writtenHours()).containsExactly("lunch 11:40-12:20");
        assertThat(profile.workplace().town()).isEqualTo("Saltmarsh, WA");
        assertThat(accounts.find(rosa).orElseThrow().line()).isEqualTo("music, choir, Saltmarsh");
        assertThat(rosas.get("/people/" + rosa))
                .bodyText()
                .contains(
                        "Mondays after school",
                        "A days at lunch",
                        "Only in paid hours",
                        "Harbor Street Elementary");
    }

    @Test
    void a_principal_of_the_same_school_is_presumed_and_named_at_once() {
        teaches("Rosa Delgado", rosas, "teacher");
        teaches("June Marsh", junes, "principal");
        assertThat(rosas.get("/people/phrases/new?kind=need"))
                .bodyText()
                .contains("June Marsh can’t see this.");
        assertThat(rosas.get("/people/me/evaluators"))
                .bodyText()
                .contains("June Marsh", "Presumed from their role");
        rosas.post("/people/me/evaluators/" + june + "/door", "open", "true");
        assertThat(rosas.get("/people/me/evaluators"))
                .bodyText()
                .contains("You have opened the door to June Marsh");
        rosas.post("/people/me/evaluators/" + june + "/door", "open", "false");
        rosas.post("/people/me/evaluators/" + june + "/not-mine");
        assertThat(rosas.get("/people/me/evaluators")).bodyText().doesNotContain("June Marsh");
        rosas.post("/people/me/evaluators", "name", "June", "evaluator_id", june.toString());
        assertThat(rosas.get("/people/me/evaluators"))
                .bodyText()
                .contains("June Marsh", "You have said so.");
        assertThat(rosas.post("/people/me/evaluators", "name", "Nobody Atall"))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody Atall");
    }

    @Test
    void a_school_typed_without_choosing_is_asked_about() {
        var fields =
                new String[] {
                    "version", "0", "name", "Rosa", "role", "teacher", "school", "Harbor Street"
                };
        assertThat(rosas.post("/people/me/edit", fields))
                .hasStatus(422)
                .bodyText()
                .contains("Harbor Street Elementary", harbor.toString());
        assertThat(
                        rosas.post(
                                "/people/me/edit",
                                "version",
                                "0",
                                "name",
                                "Rosa",
                                "role",
                                "teacher",
                                "school",
                                "Harbor Street",
                                "as_typed",
                                "true"))
                .hasRedirectedUrl("/people/me");
        assertThat(profile().workplace().school()).isEqualTo("Harbor Street");
    }

    @Test
    void a_wrong_field_keeps_the_others() {
        assertThat(
                        rosas.post(
                                "/people/me/edit",
                                "version",
                                "0",
                                "name",
                                " ",
                                "subjects",
                                "marching band",
                                "years",
                                "many",
                                "exact",
                                "whenever"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "marching band",
                        "many",
                        "whenever",
                        "Please give the name",
                        "Please write each time like");
        assertThat(profile().name()).isEqualTo("Rosa Delgado");
    }

    @Test
    void names_may_be_one_letter_or_arabic_and_a_stale_form_is_told() {
        assertThat(rosas.post("/people/me/edit", "version", "0", "name", "أ", "role", "teacher"))
                .hasRedirectedUrl("/people/me");
        assertThat(profile().name()).isEqualTo("أ");
        assertThat(rosas.post("/people/me/edit", "version", "0", "name", "Rosa", "role", "teacher"))
                .hasStatus(409);
    }

    @Test
    void a_picture_is_drawn_anew_and_served_where_nothing_can_run() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", out);
        bring(out.toByteArray());
        var path = accounts.find(rosa).orElseThrow().picture();
        var shown = junes.get(path);
        assertThat(shown)
                .hasStatusOk()
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentType("image/jpeg");
        assertThat(mvc.get().uri(path)).hasStatus(302);
        bring("<svg onload=alert(1)>".getBytes());
        assertThat(accounts.find(rosa).orElseThrow().picture()).isEqualTo(path);
        rosas.post("/people/me/picture/erasure");
        assertThat(junes.get(path)).hasStatus(404);
    }

    private void bring(byte[] file) {
        cast.does(
                cast.viewer(rosa),
                () ->
                        mvc.post()
                                .uri("/people/me/picture")
                                .multipart()
                                .file(new MockMultipartFile("picture", "me.png", "image/png", file))
                                .with(cast.signedIn(rosa))
                                .exchange());
    }

    private void teaches(String name, Pages pages, String role) {
        assertThat(
                        pages.post(
                                "/people/me/edit",
                                "version",
                                "0",
                                "name",
                                name,
                                "role",
                                role.toLowerCase(Locale.ROOT),
                                "school",
                                "Harbor Street Elementary",
                                "school_id",
                                harbor.toString()))
                .hasStatus(302);
    }

    private Profile profile() {
        return people.profile(cast.viewer(rosa), rosa).orElseThrow();
    }
}
