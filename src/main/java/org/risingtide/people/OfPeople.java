package org.risingtide.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Words;
import org.risingtide.records.Belongings;
import org.risingtide.records.Drawer;
import org.risingtide.records.Drawer.Enclosed;
import org.risingtide.records.PersonErased;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A profile with its picture, and sentences: for their person's archive, and their end.
@Component
@Order(10)
class OfPeople implements Belongings {
    private final JdbcClient system;
    private final VectorIndex index;

    OfPeople(@Qualifier("system") JdbcClient system, VectorIndex index) {
        this.system = system;
        this.index = index;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people.profile", "people.picture", "people.phrase");
    }

    @Override
    public List<Drawer> of(Viewer viewer) {
        return List.of(
                new Drawer("people.mine.profile", profile(viewer), picture(viewer)),
                new Drawer("people.mine.said", said(viewer)));
    }

    @Override
    public void erase(UUID person) {
        system.sql("delete from people.phrase where author_id = :person")
                .param("person", person)
                .update();
    }

    @ApplicationModuleListener
    void of(PersonErased event) {
        index.forgetAll(event.person());
    }

    private List<Map<String, Object>> profile(Viewer viewer) {
        var profile =
                system.sql(
                                """
                                                select name, role, school, town, district, subjects, grades, languages, years, free, hours,
                                    paid_hours_only as paid_hours, joined_at as since
                                from people.profile where id = :me\
                                """)
                        .param("me", viewer.id())
                        .query()
                        .listOfRows();
        profile.forEach(row ->
                row.computeIfPresent(
                        "role",
                        (_, role) ->
                                Role.of(role.toString())
                                        .map(Wording::role)
                                        .map(Words.in(viewer.language())::say)
                                        .orElse("")));
        return profile;
    }

    private List<Map<String, Object>> said(Viewer viewer) {
        var words = Words.in(viewer.language());
        return system
                .sql(
                        "select "
                                + PhraseTables.PHRASE
                                + " from people.phrase where author_id = :me order by written_at, id")
                .param("me", viewer.id())
                .query(PhraseTables::phrase)
                .list()
                .stream()
                .map(phrase -> said(phrase, words))
                .toList();
    }

    private static Map<String, Object> said(Phrase phrase, Words words) {
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", words.say(Wording.kind(phrase.kind())));
        said.put("words", phrase.words());
        said.put("tried", phrase.tried());
        said.put(
                "help", phrase.help().stream().map(help -> words.say(Wording.help(help))).toList());
        said.put("readers", words.say(Wording.readers(phrase.readers())));
        said.put("written", phrase.written());
        if (phrase.closed() != null) {
            said.put("closed", phrase.closed());
        }
        if (phrase.until() != null) {
            said.put("until", phrase.until());
        }
        return said;
    }

    private List<Enclosed> picture(Viewer viewer) {
        return system
                .sql("select jpeg from people.picture where person_id = :me")
                .param("me", viewer.id())
                .query((row, _) -> row.getBytes("jpeg"))
                .list()
                .stream()
                .map(jpeg -> new Enclosed("picture.jpg", () -> jpeg))
                .toList();
    }
}
