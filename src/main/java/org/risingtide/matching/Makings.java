package org.risingtide.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.circles.Circles;
import org.risingtide.forming.Wishes;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Reading;
import org.risingtide.lists.Sheet;
import org.risingtide.matching.Making.Stage;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The makings of one organiser. Nobody else's are there: they are as missing as those that never were.
@Component
public class Makings {
    private final MakingTables tables;
    private final CandidateTables candidates;
    private final Circles circles;
    private final Workbench workbench;
    private final Searches searches;

    Makings(
            MakingTables tables,
            CandidateTables candidates,
            Circles circles,
            Workbench workbench,
            Searches searches) {
        this.tables = tables;
        this.candidates = candidates;
        this.circles = circles;
        this.workbench = workbench;
        this.searches = searches;
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
        var making =
                new Making(
                        id,
                        circles.own(viewer.id()),
                        viewer.id(),
                        name,
                        Stage.COLUMNS,
                        Wishes.ofSize(4),
                        "",
                        null,
                        1,
                        List.of(),
                        Instant.EPOCH,
                        null);
        if (tables.insert(making)) {
            candidates.keepRows(making, sheet);
        }
    }

    @Transactional(readOnly = true)
    Sheet rows(Viewer viewer, UUID id) {
        return candidates.rows(viewer, id);
    }

    /// Takes the people out of the rows; the rows themselves go.
    ///
    /// @return what was read, with remarks; nothing is kept when nobody was found
    @Transactional
    Reading.Result take(Viewer viewer, Making making, Sheet sheet, Columns columns) {
        var read = Reading.of(sheet, columns);
        if (!read.people().isEmpty()) {
            candidates.insert(making, read.people());
            candidates.forgetRows(making.id());
            tables.stage(making.id(), Stage.PEOPLE);
        }
        return read;
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
    }

    /// Looks for groups, beside the pages.
    @Transactional
    void search(Viewer viewer, Making making) {
        tables.stage(making.id(), Stage.SEARCH);
        searches.start(making, workbench.bench(viewer, making));
    }

    /// Another draw for every group that is not kept.
    @Transactional
    void again(Viewer viewer, Making making) {
        tables.seed(making.id(), making.seed() + 1);
        search(viewer, find(viewer, making.id()));
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
    void sent(Making making, List<CandidateTables.SentGroup> groups) {
        groups.forEach(g -> candidates.sent(making, g.id(), g.place(), g.name(), g.people()));
        tables.stage(making.id(), Stage.SENT);
    }

    @Transactional(readOnly = true)
    List<CandidateTables.SentGroup> sentGroups(Viewer viewer, Making making) {
        return candidates.sentGroups(viewer, making.id());
    }

    @Transactional
    void discard(Viewer viewer, UUID id) {
        tables.delete(viewer, id);
    }

    Optional<Double> progress(UUID id) {
        var done = searches.progress(id);
        return done.isPresent() ? Optional.of(done.getAsDouble()) : Optional.empty();
    }

    void stop(UUID id) {
        searches.stop(id);
    }
}
