package org.risingtide.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.forming.Wishes;
import org.risingtide.lists.Column;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Reading;
import org.risingtide.lists.Sheet;
import org.risingtide.matching.Making.Stage;
import org.risingtide.matching.SentGroupTables.SentGroup;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The makings of one organiser. Nobody else's are there: they are as missing as those that never were.
@Component
public class Makings {
    private final MakingTables tables;
    private final CandidateTables candidates;
    private final NamedGroupTables names;
    private final SentGroupTables sent;
    private final Circles circles;

    Makings(
            MakingTables tables,
            CandidateTables candidates,
            NamedGroupTables names,
            SentGroupTables sent,
            Circles circles) {
        this.tables = tables;
        this.candidates = candidates;
        this.names = names;
        this.sent = sent;
        this.circles = circles;
    }

    @Transactional(readOnly = true)
    public List<Making> of(Viewer viewer) {
        return tables.of(viewer);
    }

    /// @throws NotFound also for somebody else's
    @Transactional(readOnly = true)
    public Making find(Viewer viewer, UUID id) {
        return tables.find(viewer, id).orElseThrow(NotFound::new);
    }

    /// Begins with a list. The same id twice begins once.
    @Transactional
    public void begin(Viewer viewer, UUID id, String name, Sheet sheet) {
        var making = begun(viewer, id, name, Stage.COLUMNS, Making.Open.LIST);
        if (tables.insert(making)) {
            candidates.keepRows(making, sheet);
        }
    }

    /// Begins with people who are asked first, or with nobody yet.
    @Transactional
    Making beginWith(Viewer viewer, UUID id, String name, Making.Open open, List<Listed> people) {
        var making = begun(viewer, id, name, Stage.PEOPLE, open);
        if (tables.insert(making)) {
            candidates.insert(making, people);
        }
        return making;
    }

    private Making begun(Viewer viewer, UUID id, String name, Stage stage, Making.Open open) {
        return Making.begun(id, circles.own(viewer.id()), viewer.id(), name, stage, open);
    }

    @Transactional(readOnly = true)
    Sheet rows(Viewer viewer, UUID id) {
        return candidates.rows(viewer, id);
    }

    /// Takes the people out of the rows, in place of those taken before; whoever was added by hand stays. The rows stay too, so
    /// that a misread column can be mended, until people are asked or the groups are sent.
    @Transactional
    void take(Making making, Reading.Result read, List<Column> columns) {
        if (!read.people().isEmpty() && tables.columnsKnown(making, columns)) {
            names.forget(making.id());
            candidates.forgetListed(making.id());
            candidates.insert(making, read.people());
        }
    }

    /// One more person; nobody else is moved.
    @Transactional
    void add(Making making, UUID id, Listed person) {
        candidates.add(making, id, person);
    }

    @Transactional(readOnly = true)
    List<Candidate> people(Viewer viewer, Making making) {
        return candidates.of(viewer, making.id());
    }

    @Transactional
    void wish(Making making, Wishes wishes) {
        tables.wish(making.id(), wishes);
    }

    @Transactional
    void ask(Making making, String letter, LocalDate until) {
        tables.ask(making.id(), letter, until);
        candidates.forgetRows(making.id());
    }

    @Transactional
    void move(UUID candidate, @Nullable Integer place) {
        candidates.place(candidate, place);
    }

    @Transactional
    void keep(Making making, int place, boolean kept) {
        var all = new TreeSet<>(making.kept());
        if (kept ? all.add(place) : all.remove(place)) {
            tables.keep(making.id(), List.copyOf(all));
        }
    }

    @Transactional
    void rename(Making making, int place, String name) {
        names.rename(making, place, name);
    }

    @Transactional
    void sent(Making making) {
        tables.sent(making.id());
    }

    @Transactional(readOnly = true)
    List<SentGroup> sentGroups(Viewer viewer, Making making) {
        return sent.of(viewer, making.id());
    }

    /// @param names of groups by place
    /// @param sent places of groups that were sent
    /// @param agreed the asking that each district said yes to, by its name in small letters
    record Stands(Map<Integer, String> names, Set<Integer> sent, Map<String, UUID> agreed) {}

    @Transactional(readOnly = true)
    Stands stands(Viewer viewer, Making making) {
        return names.stands(viewer, making.id());
    }

    /// With its list and every answer. Groups that were sent stay as they are.
    @Transactional
    void discard(Viewer viewer, UUID id) {
        tables.delete(viewer, id);
    }
}
