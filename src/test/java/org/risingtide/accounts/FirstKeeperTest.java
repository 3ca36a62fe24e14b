package org.risingtide.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.risingtide.accounts.ThisPlace.Joining;
import org.risingtide.platform.Facts;
import org.risingtide.platform.PlainPage;
import org.risingtide.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/// A place without a keeper; each test leaves the shared place as it was.
@OnThePlace
class FirstKeeperTest {
    @Autowired Facts facts;
    @Autowired Settings settings;
    @Autowired Accounts accounts;
    @Autowired PlainPage plain;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    @Test
    void the_newest_link_founds_the_place_once() {
        beforeTheFirstKeeper(place -> {
            var first = new FirstKeeper(facts, settings, place, accounts);
            var old = token(first.freshLink().orElseThrow());
            var newest = token(first.freshLink().orElseThrow());
            assertThat(first.isRight(old)).isFalse();
            assertThat(first.isRight(newest)).isTrue();
            assertThat(facts.find("place.first_link").orElseThrow()).doesNotContain(newest);

            var form =
                    new FirstForm(
                            "Amir Haddad",
                            "amir-first@example.org",
                            "",
                            "Inland",
                            Joining.DOMAINS,
                            "inland.example.org");
            var keeper = accounts.find(first.found(form, Locale.ENGLISH)).orElseThrow();
            assertThat(keeper.steward()).isTrue();
            assertThat(place.name()).isEqualTo("Inland");
            assertThat(place.welcomes("theo@Inland.example.org")).isTrue();
            assertThat(first.isRight(newest)).isFalse();
            assertThat(first.freshLink()).isEmpty();
        });
    }

    @Test
    void before_that_every_page_leads_to_one_sentence() {
        beforeTheFirstKeeper(place -> {
            assertThat(asked(place, "/").getStatus()).isEqualTo(503);
            assertThat(asked(place, "/accounts/sign-in").getStatus()).isEqualTo(503);
            assertThat(asked(place, "/accounts/first/abc").getStatus()).isEqualTo(200);
        });
    }

    @Test
    void a_place_for_mail_domains_must_name_one() {
        var form =
                new FirstForm("Amir Haddad", "amir@example.org", "", "Inland", Joining.DOMAINS, "");
        assertThat(form.wrong()).isEqualTo(Map.of("domains", "accounts.domains.wrong"));
        assertThat(FirstForm.blank().wrong()).containsKeys("name", "email", "place");
    }

    @Test
    void the_last_keeper_stays() {
        beforeTheFirstKeeper(place -> {
            db.sql("update accounts.account set steward = false").update();
            var form =
                    new FirstForm(
                            "Amir Haddad",
                            "amir-last@example.org",
                            "",
                            "Inland",
                            Joining.INVITED,
                            "");
            var keeper =
                    new FirstKeeper(facts, settings, place, accounts).found(form, Locale.ENGLISH);
            assertThat(accounts.keeps(keeper, false)).isFalse();
            assertThat(accounts.keepers()).hasSize(1);
        });
    }

    private void beforeTheFirstKeeper(java.util.function.Consumer<ThisPlace> test) {
        transaction.executeWithoutResult(t -> {
            t.setRollbackOnly();
            facts.forget("place.name");
            test.accept(new ThisPlace(facts, settings));
        });
    }

    private MockHttpServletResponse asked(ThisPlace place, String path) {
        try {
            var response = new MockHttpServletResponse();
            new NotYetOpen(place, plain)
                    .doFilter(
                            new MockHttpServletRequest("GET", path),
                            response,
                            new MockFilterChain());
            return response;
        } catch (jakarta.servlet.ServletException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String link) {
        return link.replaceAll(".*/", "");
    }
}
