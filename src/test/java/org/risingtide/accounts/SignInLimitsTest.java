package org.risingtide.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.risingtide.FormToken.csrf;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// How often somebody may ask, and that nobody gets around it by saying they are somebody else.
@OnThePlace
class SignInLimitsTest {
    private static final int ASKED = 150;

    /// One comes back every six seconds: a slow machine is let in a little more often before it is enough.
    private static final int GIVEN_BACK = 20;

    private static final int TYPED = 60;
    private static final String PAUSE = "Please wait a few minutes and try again.";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired MockMvcTester mvc;
    @LocalServerPort int port;

    @Test
    void one_network_asks_so_often_and_what_was_typed_comes_back_with_a_sentence() {
        for (int time = 0; time < ASKED + GIVEN_BACK; time++) {
            ask("198.51.100.1", "rosa@limits.example");
        }
        var fresh = UUID.randomUUID() + "@limits.example";
        assertThat(ask("198.51.100.1", fresh))
                .hasStatus(429)
                .bodyText()
                .contains("value=\"" + fresh + "\"", PAUSE, "/company/people");
        assertThat(ask("198.51.100.2", fresh)).hasStatus(303);
    }

    @Test
    void one_mail_address_is_asked_for_so_often_from_wherever_and_in_whatever_letters() {
        var address = UUID.randomUUID() + "@limits.example";
        for (int time = 0; time < 6; time++) {
            assertThat(ask("198.51.100." + (10 + time), address)).hasStatus(303);
        }
        var capitals = address.toUpperCase(java.util.Locale.ROOT);
        assertThat(ask("198.51.100.20", capitals))
                .hasStatus(429)
                .bodyText()
                .contains("value=\"" + capitals + "\"", PAUSE);
    }

    @Test
    void a_house_with_many_new_addresses_is_one_house() {
        for (int time = 0; time < TYPED; time++) {
            assertThat(type("2001:db8:1:2::" + Integer.toHexString(time + 1))).hasStatus(422);
        }
        assertThat(type("2001:db8:1:2:ffff::1"))
                .hasStatus(429)
                .bodyText()
                .contains("value=\"ABCD-EFGH-JKMN\"", PAUSE);
        assertThat(type("2001:db8:1:3::1")).hasStatus(422);
    }

    @Test
    void joining_too_often_keeps_what_was_typed() {
        for (int time = 0; time < ASKED + GIVEN_BACK; time++) {
            join("198.51.100.40");
        }
        assertThat(join("198.51.100.40"))
                .hasStatus(429)
                .bodyText()
                .contains("value=\"Ines Calder\"", "value=\"no address\"", PAUSE);
    }

    @Test
    void whoever_is_no_proxy_does_not_choose_whose_limit_counts() throws Exception {
        var from = new Machine("127.0.0.2");
        for (int time = 0; time < TYPED; time++) {
            assertThat(from.types("203.0.114." + time).statusCode()).isEqualTo(422);
        }
        var last = from.types("203.0.114.200");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains(PAUSE, "value=\"ABCD-EFGH-JKMN\"");
        assertThat(new Machine("127.0.0.3").types("203.0.114.1").statusCode()).isEqualTo(422);
    }

    @Test
    void behind_the_proxy_each_counts_alone_by_what_the_proxy_itself_has_seen() throws Exception {
        var proxy = new Machine("127.0.0.1");
        for (int time = 0; time < TYPED; time++) {
            var said = "10.9." + time + ".1, 203.0.115.7";
            assertThat(proxy.types(said).statusCode()).isEqualTo(422);
        }
        assertThat(proxy.types("10.9.99.1, 203.0.115.7").statusCode()).isEqualTo(429);
        assertThat(proxy.types("203.0.115.8").statusCode()).isEqualTo(422);
        for (int time = 0; time < TYPED; time++) {
            proxy.types("10.9." + time + ".2, 10.8.0.1");
        }
        assertThat(proxy.types("10.9.99.3, 10.8.0.1").statusCode()).isEqualTo(429);
    }

    private MvcTestResult ask(String from, String email) {
        return mvc.post()
                .uri("/accounts/sign-in")
                .param("email", email)
                .param("next", "/company/people")
                .with(csrf())
                .remoteAddress(from)
                .exchange();
    }

    private MvcTestResult type(String from) {
        return mvc.post()
                .uri("/accounts/sign-in/slip")
                .param("code", "ABCD-EFGH-JKMN")
                .with(csrf())
                .remoteAddress(from)
                .exchange();
    }

    private MvcTestResult join(String from) {
        return mvc.post()
                .uri("/accounts/join")
                .param("name", "Ines Calder")
                .param("email", "no address")
                .with(csrf())
                .remoteAddress(from)
                .exchange();
    }

    /// A machine with an address of its own that speaks with the real server.
    private final class Machine {
        private final URI page = URI.create("http://127.0.0.1:" + port + "/accounts/sign-in/slip");
        private final HttpClient client;
        private final String token;

        Machine(String own) throws IOException, InterruptedException {
            client =
                    HttpClient.newBuilder()
                            .localAddress(InetAddress.ofLiteral(own))
                            .cookieHandler(new CookieManager())
                            .build();
            var opened = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            var found = TOKEN.matcher(opened.body());
            assertThat(found.find()).isTrue();
            token = found.group(1);
        }

        HttpResponse<String> types(String forwardedFor) throws IOException, InterruptedException {
            var form = "_csrf=" + token + "&code=ABCD-EFGH-JKMN";
            var request =
                    HttpRequest.newBuilder(page)
                            .header("X-Forwarded-For", forwardedFor)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
