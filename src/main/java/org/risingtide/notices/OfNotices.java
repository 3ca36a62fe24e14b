package org.risingtide.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Words;
import org.risingtide.records.Belongings;
import org.risingtide.records.Drawer;
import org.risingtide.records.Kept;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Messages to somebody, and which of them they do not want by mail.
@Component
@Order(50)
class OfNotices implements Belongings {
    static final String KEPT = "notices.kept.messages";
    private final JdbcClient system;
    private final Kinds kinds;
    private final Accounts accounts;

    OfNotices(@Qualifier("system") JdbcClient system, Kinds kinds, Accounts accounts) {
        this.system = system;
        this.kinds = kinds;
        this.accounts = accounts;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "notices.notice", "notices.delivery", "notices.silence", "notices.outside_mail");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        var words = Words.in(viewer.language());
        return List.of(
                new Drawer("notices.mine.messages", messages(viewer, words)),
                new Drawer("notices.mine.silenced", silenced(viewer, words)));
    }

    /// What somebody caused is told to nobody any more, either.
    @Override
    public void erase(UUID person) {
        system.sql("delete from notices.notice where author_id = :person or recipient_id = :person")
                .param("person", person)
                .update();
        var address = accounts.find(person).map(Account::email).orElse("");
        system.sql("delete from notices.outside_mail where address = :address::citext")
                .param("address", address)
                .update();
    }

    private List<Map<String, Object>> messages(Viewer viewer, Words words) {
        return system
                .sql(
                        """
                        select id, words, arguments, written_at, read_at is not null as read from notices.notice
                        where recipient_id = :me and circle_id = any(:circles) and author_id <> all(:closed)
                        order by written_at, id\
                        """)
                .param("me", viewer.id())
                .param("circles", viewer.circleArray())
                .param("closed", viewer.closedArray())
                .query(NoticeTables::line)
                .list()
                .stream()
                .map(line -> message(line, words))
                .toList();
    }

    private static Map<String, Object> message(NoticeLine line, Words words) {
        var message = new LinkedHashMap<String, Object>();
        message.put("title", line.title(words));
        message.put("words", line.text(words));
        message.put("written", line.writtenAt());
        return message;
    }

    private List<Map<String, Object>> silenced(Viewer viewer, Words words) {
        return system
                .sql("select kind from notices.silence where account_id = :me order by since")
                .param("me", viewer.id())
                .query(String.class)
                .list()
                .stream()
                .filter(kinds::has)
                .map(kind ->
                        Map.<String, Object>of("title", words.say(kinds.require(kind).words())))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {
        @Bean
        Kept keptMessages() {
            return new Kept(KEPT, 180, 30, 365);
        }

        @Bean
        Kept keptOutsideMails() {
            return Kept.always("notices.kept.outside", 30);
        }
    }
}
