package org.risingtide.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.circles.Circles;
import org.risingtide.circles.Evaluators;
import org.springframework.stereotype.Component;

/// Many people at once: a demo world, a list that a coach brings, a world to measure in.
@Component
public class Newcomers {
    private final Accounts accounts;
    private final Circles circles;
    private final Evaluators evaluators;
    private final NewcomerTables tables;
    private final Clock clock;

    Newcomers(
            Accounts accounts,
            Circles circles,
            Evaluators evaluators,
            NewcomerTables tables,
            Clock clock) {
        this.accounts = accounts;
        this.circles = circles;
        this.evaluators = evaluators;
        this.tables = tables;
        this.clock = clock;
    }

    /// @param account its line and picture are ignored: they follow the profile
    /// @param profile its id, name and zone are the account's; version 0
    public record Newcomer(Account account, Profile profile, List<NewPhrase> phrases) {}

    /// What somebody has on their page, however it is closed or drafted.
    record Said(UUID author, String kind, String words) {
        static Said of(Phrase phrase) {
            return new Said(
                    phrase.author(),
                    phrase.kind().stored(),
                    phrase.words().toLowerCase(Locale.ROOT));
        }
    }

    /// Opens them with their confirmed sentences. Some thousand at a time; a second call with the same ids changes nothing but
    /// the profiles. No event is published and no vector computed: call [PhraseVectors#catchUp] when all are in.
    public void open(Collection<Newcomer> people) {
        accounts.openAll(
                people.stream().map(n -> People.follow(n.account(), n.profile())).toList());
        var profiles = people.stream().map(Newcomer::profile).toList();
        tables.fill(profiles);
        evaluators.stand(profiles.stream().map(Newcomers::stand).toList());
        var said =
                people.stream().collect(Collectors.toMap(n -> n.account().id(), Newcomer::phrases));
        var now = clock.instant();
        tables.insert(written(said, now, now));
    }

    /// Words that came in by a list: drafts, seen by nobody but their person and the matching until that person confirms them,
    /// and gone after 30 days if not. What somebody has said already, with the same words, is left as it is.
    public void draft(Map<UUID, List<NewPhrase>> words) {
        var said = tables.said(words.keySet());
        tables.insert(
                written(words, clock.instant(), null).stream()
                        .filter(phrase -> !said.contains(Said.of(phrase)))
                        .toList());
    }

    private List<Phrase> written(
            Map<UUID, List<NewPhrase>> words, Instant now, @Nullable Instant confirmed) {
        var owned = circles.owned(words.keySet());
        var all = new ArrayList<Phrase>();
        owned.forEach((author, own) -> {
            for (var phrase : words.getOrDefault(author, List.of())) {
                var circle = confirmed == null ? own.own() : circle(phrase, own);
                all.add(
                        Phrases.written(author, circle, phrase, now)
                                .standing(circle, confirmed, null));
            }
        });
        return all;
    }

    private static UUID circle(NewPhrase phrase, Circles.Owned owned) {
        return switch (phrase.readers()) {
            case ONLY_THE_MATCHING -> owned.own();
            case MY_GROUP -> owned.companions();
            case PEOPLE_HERE -> Circles.SITE;
        };
    }

    private static Evaluators.Stand stand(Profile profile) {
        var place = profile.workplace();
        return new Evaluators.Stand(
                profile.id(), place.schoolId(), place.districtId(), profile.role().leads());
    }
}
