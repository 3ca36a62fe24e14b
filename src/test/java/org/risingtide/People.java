package org.risingtide;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Brings people into a test: accounts of their own, so that tests do not meet each other's.
@Component("testPeople")
public class People {
    private final Accounts accounts;
    private final JdbcClient system;

    People(Accounts accounts, @Qualifier("system") JdbcClient system) {
        this.accounts = accounts;
        this.system = system;
    }

    /// From now on they may put groups together for many people.
    public void coaches(UUID id) {
        system.sql("update people.profile set role = 'coach' where id = :id")
                .param("id", id)
                .update();
    }

    public UUID joins(String name) {
        var id = UUID.randomUUID();
        accounts.open(
                new Account(
                        id,
                        "p" + id + "@example.org",
                        name,
                        "",
                        null,
                        Locale.ENGLISH,
                        ZoneId.of("America/Los_Angeles"),
                        false));
        return id;
    }

    public Viewer viewer(UUID id) {
        return accounts.viewer(accounts.find(id).orElseThrow());
    }

    /// Runs work with the second lock set for this viewer, as a request of theirs would.
    public <T> T as(Viewer viewer, Supplier<T> work) {
        var answer = new java.util.concurrent.atomic.AtomicReference<T>();
        VisibleRows.run(new Sight(viewer.circles(), viewer.closed()), () -> answer.set(work.get()));
        return answer.get();
    }

    public void does(Viewer viewer, Runnable work) {
        VisibleRows.run(new Sight(viewer.circles(), viewer.closed()), work);
    }

    /// For requests through MockMvc: `mvc.get().uri(…).with(people.signedIn(rosa))`; also carries the CSRF token.
    public RequestPostProcessor signedIn(UUID id) {
        var viewer = viewer(id);
        var roles =
                viewer.steward()
                        ? AuthorityUtils.createAuthorityList("ROLE_EDUCATOR", "ROLE_STEWARD")
                        : AuthorityUtils.createAuthorityList("ROLE_EDUCATOR");
        var who =
                SecurityMockMvcRequestPostProcessors.authentication(
                        UsernamePasswordAuthenticationToken.authenticated(viewer, "", roles));
        var csrf = FormToken.csrf();
        return request -> csrf.postProcessRequest(who.postProcessRequest(request));
    }
}
