package org.risingtide.company;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.meaning.Language;
import org.risingtide.meaning.Tag;
import org.risingtide.meaning.Taxonomy;
import org.risingtide.notices.Notice;
import org.risingtide.notices.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes for whoever comes next: what somebody who has been through it would tell a person just starting on it.
@Component
public class Notes {
    static final int LONGEST = 400;
    private static final int LOOKED_AT = 60;

    private final NoteTables tables;
    private final Company company;
    private final Notices notices;
    private final Clock clock;

    Notes(NoteTables tables, Company company, Notices notices, Clock clock) {
        this.tables = tables;
        this.company = company;
        this.notices = notices;
        this.clock = clock;
    }

    /// Keeps a note; the same id a second time keeps nothing.
    ///
    /// @param about the question it was learnt on; of it only the themes are kept
    /// @param linked false: the author is not stored, so it can neither be asked for nor taken back
    @Transactional
    public void leave(Viewer viewer, UUID id, String words, String about, boolean linked) {
        var tags = new HashSet<Tag>(Taxonomy.shipped().tagsOf(words));
        tags.addAll(Taxonomy.shipped().tagsOf(about));
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        // A day would point at whoever closed a question that day; so an unlinked note keeps the
        // month only.
        var on = linked ? today : today.withDayOfMonth(1);
        tables.insert(id, linked ? viewer.id() : null, words, language(words), themes(tags), on);
    }

    /// The note nearest to a question, if one is near.
    @Transactional(readOnly = true)
    public Optional<Note> forQuestion(Viewer viewer, String question) {
        var asked = company.meaning(question);
        if (asked.tags().isEmpty()) {
            return Optional.empty();
        }
        return tables.about(viewer, narrow(asked.tags()), ids(asked.tags()), LOOKED_AT).stream()
                .max(Comparator.comparingDouble(note -> company.nearness(asked, note.words())));
    }

    /// Somebody reads this note with a question of their own: its author hears that once, and never how often.
    @Transactional
    public void reached(Note note) {
        if (tables.reach(note.id()) && note.author() != null) {
            notices.write(
                    Notice.of(
                            "company.note",
                            note.author(),
                            Circles.SITE,
                            note.id(),
                            "company.notice.note",
                            List.of(),
                            "/company"));
        }
    }

    /// What a note is found by: its narrow themes; where it has none, the broad ones together.
    private static List<String> themes(Set<Tag> tags) {
        var narrow = narrow(tags);
        return narrow.isEmpty() ? ids(tags) : narrow;
    }

    private static List<String> narrow(Set<Tag> tags) {
        return tags.stream().filter(tag -> !tag.broad()).map(Tag::id).toList();
    }

    private static List<String> ids(Set<Tag> tags) {
        return tags.stream().map(Tag::id).toList();
    }

    private static String language(String words) {
        return switch (Language.of(words)) {
            case ENGLISH -> "en";
            case SPANISH -> "es";
            case UNKNOWN -> "";
        };
    }
}
