package org.risingtide.records;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.AccountRecords;
import org.risingtide.accounts.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What `accounts`, which knows nobody above it, holds of a person. [Leaving] erases the account itself, last of all.
@Component
@Order(0)
class OfAccount implements Belongings {
    private final AccountRecords accounts;

    OfAccount(AccountRecords accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "accounts.account",
                "accounts.sign_in",
                "accounts.way_in",
                "accounts.invitation",
                "accounts.invited_address");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        return List.of(
                new Drawer("records.account", accounts.account(viewer.id())),
                new Drawer("records.devices", accounts.devices(viewer.id())),
                new Drawer("records.invited", accounts.invited(viewer.id())));
    }

    @Override
    public void erase(UUID person) {}

    /// The days are those of the accounts' own tidying up.
    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        Kept account() {
            return Kept.always("records.kept.account", 0);
        }

        @Bean
        Kept devices() {
            return Kept.always("records.kept.devices", 90);
        }

        @Bean
        Kept waysIn() {
            return Kept.always("records.kept.ways", 1);
        }

        @Bean
        Kept invitations() {
            return Kept.always("records.kept.invitations", 14);
        }
    }
}
