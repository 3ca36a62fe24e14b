package org.risingtide.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Evaluators;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who people are: cards, profiles, and finding them.
@Component
public class People {
    /// As many people as words can find at once; whoever looks for more should say more.
    private static final int AUTHORS = 500;

    private final ProfileTables profiles;
    private final PhraseTables phrases;
    private final Accounts accounts;
    private final Evaluators evaluators;
    private final ApplicationEventPublisher events;

    People(
            ProfileTables profiles,
            PhraseTables phrases,
            Accounts accounts,
            Evaluators evaluators,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.phrases = phrases;
        this.accounts = accounts;
        this.evaluators = evaluators;
        this.events = events;
    }

    /// In one query; in the order asked for; whoever is not here any more is left out.
    public Map<UUID, Card> cards(Viewer viewer, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : inOrder(ids, profiles.cards(ids));
    }

    public Optional<Card> card(Viewer viewer, UUID id) {
        return profiles.cards(List.of(id)).stream().findFirst();
    }

    public Optional<Profile> profile(Viewer viewer, UUID id) {
        return profiles.profile(id);
    }

    public List<Profile> profiles(Viewer viewer, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : profiles.profiles(ids);
    }

    /// Whose name has this part, alphabetically.
    public List<Card> named(Viewer viewer, String part, int most) {
        return part.isBlank() ? List.of() : profiles.named(part, most);
    }

    /// People by what they teach, where, and by words: in sentences the viewer may read, or in their names.
    /// Alphabetical. One query, one more with words.
    @Transactional(readOnly = true)
    public List<UUID> find(Viewer viewer, Finding finding, int most) {
        if (finding.words().isBlank()) {
            return profiles.find(viewer.id(), finding, most);
        }
        var saying = phrases.authorsSaying(viewer, finding.words(), AUTHORS);
        return profiles.saying(viewer.id(), finding, saying, most);
    }

    /// The viewer's own profile. Name, line, language of the account and who evaluates whom follow it at once.
    ///
    /// @return false when it has been changed since the version that the profile carries
    @Transactional
    public boolean change(Viewer viewer, Profile profile) {
        if (!profile.id().equals(viewer.id())) {
            throw new IllegalArgumentException("Only one's own profile");
        }
        if (!profiles.update(profile)) {
            return false;
        }
        accounts.find(viewer.id()).ifPresent(account -> accounts.change(follow(account, profile)));
        var place = profile.workplace();
        evaluators.stands(
                viewer.id(), place.schoolId(), place.districtId(), profile.role().leads());
        events.publishEvent(new ProfileChanged(viewer.id()));
        return true;
    }

    static Account follow(Account account, Profile profile) {
        return new Account(
                account.id(),
                account.email(),
                profile.name(),
                profile.card().line(account.language()),
                profile.picture(),
                account.language(),
                profile.zone(),
                account.steward());
    }

    private static Map<UUID, Card> inOrder(Collection<UUID> ids, List<Card> found) {
        var byId = new HashMap<UUID, Card>();
        found.forEach(card -> byId.put(card.id(), card));
        var cards = new LinkedHashMap<UUID, Card>();
        ids.stream().filter(byId::containsKey).forEach(id -> cards.put(id, byId.get(id)));
        return cards;
    }
}
