package org.risingtide.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.meaning.Language;
import org.risingtide.meaning.Tag;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.people.Phrase.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people say of themselves. Everything a viewer gets here they may read; drafts, closed and lapsed ones come to their author only.
@Component
public class Phrases {
    private final PhraseTables tables;
    private final Circles circles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Phrases(PhraseTables tables, Circles circles, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.circles = circles;
        this.events = events;
        this.clock = clock;
    }

    /// Of one author, oldest first.
    @Transactional(readOnly = true)
    public List<Phrase> of(Viewer viewer, UUID author) {
        return tables.visibleOf(viewer, List.of(author), today(viewer));
    }

    /// Of many authors in one query; authors of whom nothing can be read are left out.
    @Transactional(readOnly = true)
    public Map<UUID, List<Phrase>> of(Viewer viewer, Collection<UUID> authors) {
        return tables.visibleOf(viewer, authors, today(viewer)).stream()
                .collect(
                        Collectors.groupingBy(
                                Phrase::author, LinkedHashMap::new, Collectors.toList()));
    }

    /// What others have said lately, newest first: in the viewer's groups, or, where nobody said anything, to everyone here.
    @Transactional(readOnly = true)
    public List<Phrase> newest(Viewer viewer, int most) {
        var today = today(viewer);
        var small = viewer.circles().stream().filter(id -> !id.equals(Circles.SITE)).toList();
        return tables.newest(viewer, small, Circles.SITE, today, most);
    }

    /// Those of these ids that the viewer may read, in one query.
    @Transactional(readOnly = true)
    public Map<UUID, Phrase> find(Viewer viewer, Collection<UUID> ids) {
        return tables.visible(viewer, ids, today(viewer)).stream()
                .collect(Collectors.toMap(Phrase::id, phrase -> phrase));
    }

    @Transactional(readOnly = true)
    public Optional<Phrase> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(find(viewer, List.of(id)).get(id));
    }

    /// The same id a second time writes nothing. Publishes [PhraseWritten].
    @Transactional
    public void write(Viewer viewer, NewPhrase phrase) {
        if (tables.insert(
                written(
                        viewer.id(),
                        circle(viewer.id(), phrase.readers()),
                        phrase,
                        clock.instant()))) {
            events.publishEvent(new PhraseWritten(phrase.id(), viewer.id()));
        }
    }

    /// An open sentence of the viewer's that says the same to the same readers: whoever goes back and sends it again has said it once.
    @Transactional(readOnly = true)
    public Optional<UUID> same(Viewer viewer, NewPhrase phrase) {
        return of(viewer, viewer.id()).stream()
                .filter(mine ->
                        !mine.isDraft()
                                && mine.closed() == null
                                && mine.kind() == phrase.kind()
                                && mine.words().equals(phrase.words())
                                && mine.tried().equals(phrase.tried())
                                && mine.help().equals(phrase.help())
                                && mine.readers() == phrase.readers()
                                && Objects.equals(mine.until(), phrase.until()))
                .map(Phrase::id)
                .findFirst();
    }

    /// New words, readers or end; a draft is confirmed by it. The kind stays. From the next query on only the new readers see it.
    ///
    /// @return empty when it is not there (any more), else whether the version was still the one that was shown
    @Transactional
    public Optional<Boolean> change(Viewer viewer, NewPhrase phrase, int version) {
        return tables.own(viewer, phrase.id())
                .map(old -> old.version() == version && change(viewer, old, phrase));
    }

    private boolean change(Viewer viewer, Phrase old, NewPhrase phrase) {
        var next =
                written(viewer.id(), circle(viewer.id(), phrase.readers()), phrase, old.written());
        tables.update(
                next.standing(
                        next.circle(),
                        old.isDraft() ? clock.instant() : old.confirmed(),
                        old.closed()));
        events.publishEvent(new PhraseWritten(phrase.id(), viewer.id()));
        return true;
    }

    /// A draft as it stands is what its person says.
    @Transactional
    public boolean confirm(Viewer viewer, UUID id) {
        return after(
                viewer,
                id,
                old ->
                        old.standing(
                                circle(viewer.id(), old.readers()), clock.instant(), old.closed()),
                new PhraseWritten(id, viewer.id()));
    }

    /// A question that is answered, or over. Publishes [QuestionClosed]; erased 90 days later. Twice is once.
    @Transactional
    public boolean close(Viewer viewer, UUID id) {
        var open =
                tables.own(viewer, id)
                        .filter(phrase ->
                                phrase.kind() == Phrase.Kind.NEED && phrase.closed() == null);
        return open.isPresent()
                && after(
                        viewer,
                        id,
                        old -> old.standing(old.circle(), old.confirmed(), clock.instant()),
                        new QuestionClosed(id, viewer.id()));
    }

    /// Delete means delete.
    @Transactional
    public boolean erase(Viewer viewer, UUID id) {
        var gone = tables.delete(viewer, id);
        if (gone) {
            events.publishEvent(new PhraseErased(id, viewer.id()));
        }
        return gone;
    }

    private boolean after(Viewer viewer, UUID id, UnaryOperator<Phrase> change, Object event) {
        var old = tables.own(viewer, id);
        old.map(change).ifPresent(tables::update);
        old.ifPresent(_ -> events.publishEvent(event));
        return old.isPresent();
    }

    private UUID circle(UUID author, Readers readers) {
        return switch (readers) {
            case ONLY_THE_MATCHING -> circles.own(author);
            case MY_GROUP -> circles.companions(author);
            case PEOPLE_HERE -> Circles.SITE;
        };
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    /// Tags and language come from the words alone.
    static Phrase written(UUID author, UUID circle, NewPhrase phrase, Instant now) {
        var tags = Taxonomy.shipped().tagsOf(phrase.words()).stream().map(Tag::id).toList();
        return new Phrase(
                phrase.id(),
                author,
                circle,
                phrase.kind(),
                phrase.words(),
                phrase.tried(),
                phrase.help(),
                phrase.readers(),
                phrase.until(),
                language(phrase.words()),
                tags,
                now,
                now,
                null,
                0);
    }

    private static String language(String words) {
        return switch (Language.of(words)) {
            case ENGLISH -> "en";
            case SPANISH -> "es";
            case UNKNOWN -> "";
        };
    }
}
