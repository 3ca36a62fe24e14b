package org.risingtide.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.records.Belongings;
import org.risingtide.records.Drawer;
import org.risingtide.records.Kept;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody answered when they were asked, and the lists they brought. People on lists are known by their address.
@Component
@Order(40)
class OfLists implements Belongings {
    static final String KEPT = "matching.kept.lists";
    private static final String ON_LISTS =
            "(c.id = :me or c.email <> '' and lower(c.email) = lower(:address))";
    private final JdbcClient system;
    private final Accounts accounts;

    OfLists(@Qualifier("system") JdbcClient system, Accounts accounts) {
        this.system = system;
        this.accounts = accounts;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "matching.making",
                "matching.list_row",
                "matching.candidate",
                "matching.answer",
                "matching.named_group",
                "matching.agreement",
                "matching.sent_group");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        var answered =
                rows(
                        """
                        select c.name, c.school, w.need, w.offer, w.experience, w.free, w.answered_at as written
                        from matching.candidate c left join matching.answer w on w.candidate_id = c.id where \
                        """
                                + ON_LISTS
                                + " order by c.id",
                        viewer.id());
        var made =
                rows(
                        """
                        select name, letter as words, made_at as written from matching.making c
                        where organiser_id = :me and :address is not null order by made_at\
                        """,
                        viewer.id());
        return List.of(
                new Drawer("matching.mine.answers", answered),
                new Drawer("matching.mine.makings", made));
    }

    /// On somebody else's list a line without a name is left, since groups are counted by it.
    @Override
    public void erase(UUID person) {
        run(
                "delete from matching.making c where organiser_id = :me and :address is not null",
                person);
        run(
                "delete from matching.agreement where address = :address::citext and :me::uuid is not null",
                person);
        run(
                "delete from matching.answer where candidate_id in (select c.id from matching.candidate c where "
                        + ON_LISTS
                        + ")",
                person);
        forgetByName(person);
        run(
                """
                update matching.candidate c set name = '…', email = '', school = '', free = '', offers = '{}', needs = '{}',
                    experience = '{}', met = '{}', not_with = '{}', evaluates = '{}', told = '' where \
                """
                        + ON_LISTS,
                person);
    }

    /// What others of the same list have said of them, and rows as they came.
    private void forgetByName(UUID person) {
        run(
                """
                delete from matching.list_row where :me::uuid is not null and :address <> ''
                  and exists (select 1 from unnest(cells) cell where position(lower(:address) in lower(cell)) > 0)\
                """,
                person);
        run(
                "delete from matching.list_row where making_id in (select c.making_id from matching.candidate c where "
                        + ON_LISTS
                        + ")",
                person);
        run(
                """
                update matching.candidate o set
                    met = array(select n from unnest(o.met) n where lower(n) not in (lower(c.name), lower(c.email))),
                    not_with = array(select n from unnest(o.not_with) n where lower(n) not in (lower(c.name), lower(c.email))),
                    evaluates = array(select n from unnest(o.evaluates) n where lower(n) not in (lower(c.name), lower(c.email)))
                from matching.candidate c where c.making_id = o.making_id and c.id <> o.id and \
                """
                        + ON_LISTS,
                person);
    }

    private String address(UUID person) {
        return accounts.find(person).map(Account::email).orElse("");
    }

    private List<Map<String, Object>> rows(String sql, UUID person) {
        return system.sql(sql)
                .param("me", person)
                .param("address", address(person))
                .query()
                .listOfRows();
    }

    private void run(String sql, UUID person) {
        system.sql(sql).param("me", person).param("address", address(person)).update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        Kept keptLists() {
            return new Kept(KEPT, 365, 60, 730);
        }

        @Bean
        Kept keptListedWords() {
            return Kept.always("matching.kept.drafts", 30);
        }
    }
}
