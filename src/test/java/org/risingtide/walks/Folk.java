package org.risingtide.walks;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.people.FreeTime;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Newcomers;
import org.risingtide.people.Newcomers.Newcomer;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.risingtide.people.PhraseVectors;
import org.risingtide.people.Profile;
import org.risingtide.people.Profile.Workplace;
import org.risingtide.people.Role;
import org.springframework.stereotype.Component;

/// People whom somebody meets on a walk: with a school, a subject, an hour, and sentences that all people here may read.
@Component
class Folk {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    private final Newcomers newcomers;
    private final PhraseVectors vectors;

    Folk(Newcomers newcomers, PhraseVectors vectors) {
        this.newcomers = newcomers;
        this.vectors = vectors;
    }

    static Workplace school(String name) {
        return new Workplace(
                UUID.randomUUID(), name, "Saltmarsh, WA", UUID.randomUUID(), "Saltmarsh Bay");
    }

    UUID teacher(String name, String subject, String offer) {
        return person(name, Role.TEACHER, school("Tern Cove"), subject, "", offer);
    }

    UUID coach(String name) {
        return person(name, Role.COACH, school("Tern Cove"), "coaching", "", "");
    }

    UUID person(
            String name, Role role, Workplace school, String subject, String need, String offer) {
        var id = UUID.randomUUID();
        var said = new ArrayList<NewPhrase>();
        if (!need.isEmpty()) {
            said.add(NewPhrase.of(Kind.NEED, need).readBy(Readers.PEOPLE_HERE));
        }
        if (!offer.isEmpty()) {
            said.add(NewPhrase.of(Kind.OFFER, offer).readBy(Readers.PEOPLE_HERE));
        }
        newcomers.open(
                List.of(
                        new Newcomer(
                                account(id, name),
                                profile(id, name, role, school, subject),
                                said)));
        vectors.catchUp(said.size());
        return id;
    }

    private static Account account(UUID id, String name) {
        return new Account(id, mail(id), name, "", null, Locale.ENGLISH, ZONE, false);
    }

    static String mail(UUID id) {
        return "walk-" + id + "@example.org";
    }

    private static Profile profile(
            UUID id, String name, Role role, Workplace school, String subject) {
        return new Profile(
                id,
                name,
                null,
                role,
                school,
                List.of(subject),
                List.of("4", "5"),
                List.of("en"),
                9,
                ZONE,
                FreeTime.of("Tue after school", "Thu after school"),
                false,
                0);
    }
}
