package org.risingtide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.web.context.support.StandardServletEnvironment;

/// A proxy on another machine, named by the environment: it is believed for whom it asks, and nobody else is.
class NamedProxyTest {
    private static final int OFTEN = 3;
    private static final String PROXY = "127.0.0.5";

    private static ConfigurableApplicationContext server;

    /// A door with a limit like those of sign-in, behind the settings of the whole place.
    @Import(TomcatServletWebServerAutoConfiguration.class)
    static class Door {
        @Bean
        HttpServlet limited() {
            var limit = new RateLimit(OFTEN, Duration.ofHours(1));
            return new HttpServlet() {
                @Override
                protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                    response.setStatus(limit.allows(Network.of(request)) ? 200 : 429);
                }
            };
        }
    }

    @BeforeAll
    static void the_place_is_told_where_its_proxy_stands() {
        var told =
                Map.<String, Object>of(
                        "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES",
                        PROXY.replace(".", "\\."),
                        "SERVER_PORT",
                        "0");
        var environment = new StandardServletEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardServletEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardServletEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                told));
        var application = new SpringApplication(Door.class);
        application.setEnvironment(environment);
        application.setRegisterShutdownHook(false);
        server = application.run();
    }

    @AfterAll
    static void closed() {
        server.close();
    }

    @Test
    void behind_the_named_proxy_each_address_counts_alone() throws Exception {
        for (int time = 0; time < OFTEN; time++) {
            assertThat(asks(PROXY, "203.0.113.1")).isEqualTo(200);
        }
        assertThat(asks(PROXY, "203.0.113.1")).isEqualTo(429);
        assertThat(asks(PROXY, "203.0.113.2")).isEqualTo(200);
    }

    @Test
    void whoever_is_not_named_counts_as_themselves_whatever_they_say() throws Exception {
        for (var other : new String[] {"127.0.0.6", "127.0.0.1"}) {
            for (int time = 0; time < OFTEN; time++) {
                assertThat(asks(other, "203.0.114." + time)).as(other).isEqualTo(200);
            }
            assertThat(asks(other, "203.0.114.99")).as(other).isEqualTo(429);
        }
    }

    @Test
    void what_somebody_told_the_proxy_has_no_say() throws Exception {
        for (int time = 0; time < OFTEN; time++) {
            assertThat(asks(PROXY, "10.9.8." + time + ", 203.0.115.7")).isEqualTo(200);
        }
        assertThat(asks(PROXY, "10.9.8.99, 203.0.115.7")).isEqualTo(429);
    }

    private static int asks(String from, String forwardedFor)
            throws IOException, InterruptedException {
        var port = server.getEnvironment().getRequiredProperty("local.server.port");
        try (var client =
                HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(from)).build()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                            .header("X-Forwarded-For", forwardedFor)
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
