package org.risingtide.home;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Cast;
import org.risingtide.accounts.Viewer;
import org.risingtide.home.DemoStory.Person;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.stereotype.Component;

/// Somebody of the demo world acts, with the same locks as in a request of theirs.
@Component
class DemoCast {
    private final Accounts accounts;
    private final Cast visited;

    DemoCast(Accounts accounts, Cast visited) {
        this.accounts = accounts;
        this.visited = visited;
    }

    /// The same for ever, so that telling the story twice changes nothing.
    static UUID id(String what, Object... which) {
        var text = new StringBuilder("demo:").append(what);
        for (var part : which) {
            text.append(':').append(part);
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static UUID person(String key) {
        return id("person", key);
    }

    /// Alone and early, for whoever looks after the site: many at once never do.
    void open(Account account) {
        accounts.open(account);
    }

    void mark(Person person) {
        if (person.cast() != null) {
            visited.mark(person(person.key()), person.cast());
        }
    }

    void as(String key, Consumer<Viewer> act) {
        var account = accounts.find(person(key)).orElseThrow();
        var viewer = accounts.viewer(account);
        VisibleRows.run(new Sight(viewer.circles(), viewer.closed()), () -> act.accept(viewer));
    }
}
