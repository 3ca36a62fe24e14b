package org.risingtide.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of this place.
@Component
public class Accounts {
    private final AccountTables tables;
    private final Sights sights;
    private final ApplicationEventPublisher events;

    Accounts(AccountTables tables, Sights sights, ApplicationEventPublisher events) {
        this.tables = tables;
        this.sights = sights;
        this.events = events;
    }

    public Optional<Account> find(UUID id) {
        return tables.byId(id);
    }

    public Optional<Account> find(String email) {
        return tables.byEmail(email.strip());
    }

    /// Which of these addresses belong to somebody here; by address as given.
    public Map<String, UUID> idsOf(Collection<String> emails) {
        return emails.isEmpty() ? Map.of() : tables.idsOf(emails);
    }

    public Map<UUID, Account> find(Collection<UUID> ids) {
        return tables.byIds(ids).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /// Opens an account. A second call with the same id or address changes nothing.
    ///
    /// Publishes [AccountOpened] inside the same transaction.
    ///
    /// @return whether it was opened by this call
    @Transactional
    public boolean open(Account account) {
        var opened = tables.insert(account);
        if (opened) {
            events.publishEvent(new AccountOpened(account.id()));
        }
        return opened;
    }

    /// Opens many in one statement and publishes nothing: for a world that is filled at once.
    @Transactional
    public void openAll(Collection<Account> accounts) {
        tables.insertAll(accounts);
    }

    /// Changes name, line, picture, language and zone. The address and who looks after the site change elsewhere.
    @Transactional
    public void change(Account account) {
        tables.update(account);
    }

    /// Everybody with exactly this name, whatever the letters' case.
    public List<Account> named(String name) {
        return tables.byName(name.strip());
    }

    /// Who looks after this site, by name.
    public List<Account> keepers() {
        return tables.stewards();
    }

    /// Makes somebody a site keeper, or ends it. The last one stays.
    ///
    /// @return whether it changed
    @Transactional
    public boolean keeps(UUID account, boolean keeps) {
        return tables.setSteward(account, keeps);
    }

    /// Whether the frame of this person's pages shows that messages have come.
    public void news(UUID account, boolean come) {
        tables.setNews(account, come);
    }

    /// The viewer that this account is right now: for jobs and mails that act for somebody.
    public Viewer viewer(Account account) {
        return viewer(account, sights.of(account.id()));
    }

    static Viewer viewer(Account account, Sight sight) {
        return new Viewer(
                account.id(),
                account.name(),
                account.language(),
                account.zone(),
                account.steward(),
                List.copyOf(sight.circles()),
                List.copyOf(sight.closed()));
    }
}
