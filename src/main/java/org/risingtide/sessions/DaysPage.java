package org.risingtide.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;
import org.risingtide.protocols.Step;
import org.risingtide.protocols.Writing;
import org.risingtide.sessions.Faces.Someone;
import org.risingtide.sessions.WordTables.Seen;
import org.risingtide.turns.Session;
import org.risingtide.turns.Windows;
import org.risingtide.turns.Windows.Window;
import org.risingtide.turns.Wish;

/// A session in writing as one of its people sees it on one of its days. Of who has written and who has not there is nothing in it.
///
/// @param group what it is called
/// @param beside what other modules add to a step, as HTML, by step
/// @param refused the key of a sentence about what was just tried, or null
/// @param typed what was typed and could not be kept, or null
record DaysPage(
        Viewer viewer,
        OpenWindow open,
        String group,
        Faces faces,
        Written written,
        Map<Integer, String> beside,
        @Nullable String refused,
        @Nullable String typed) {

    /// One step that is open now.
    ///
    /// @param writes whether the viewer has a box there
    record Sheet(int number, Step step, boolean writes, String draft, Showing showing) {
        boolean forOneself() {
            return step.writing() == Writing.OWN;
        }
    }

    Plan plan() {
        return open.plan();
    }

    Session session() {
        return open.session();
    }

    MyPart my() {
        return new MyPart(viewer.id(), session());
    }

    boolean isPlanned() {
        return open.window().isEmpty();
    }

    /// Whether somebody has to say first that they bring something.
    boolean lacksPresenter() {
        return isPlanned()
                && plan().protocol().asksForPresenter()
                && session().seats().presenter().isEmpty();
    }

    boolean isOut() {
        return session().seats().out().contains(viewer.id());
    }

    boolean listens() {
        return my().wish().filter(Wish.LISTEN::equals).isPresent();
    }

    /// Said, or shown by doing it.
    boolean writes() {
        return my().wish().filter(Wish.WRITE::equals).isPresent()
                || !listens()
                        && sheets().stream()
                                .anyMatch(s -> s.step().inTurn() && !s.draft().isBlank());
    }

    /// Whether a step is open in which the floor comes to the viewer.
    boolean hasFloor() {
        return my().isHere()
                && sheets().stream()
                        .anyMatch(s -> session().seats().hasTurn(viewer.id(), s.step().voice()));
    }

    List<Sheet> sheets() {
        return open.window().stream()
                .flatMapToInt(window -> IntStream.rangeClosed(window.first(), window.last()))
                .mapToObj(this::sheet)
                .toList();
    }

    private Sheet sheet(int number) {
        var step = plan().protocol().step(number);
        var own = written.own(number);
        var draft = own.map(Seen::text).orElse("");
        boolean box = open.mayWrite(viewer.id(), number);
        return new Sheet(
                number,
                step,
                box && (!step.inTurn() || !listens() || !draft.isBlank()),
                draft,
                own.map(Seen::wish).orElse(Showing.NAMED));
    }

    /// What was written before this window and is shown: first the latest, then what was shown earlier.
    List<Integer> latest() {
        return shownIn(now() - 1, now());
    }

    List<Integer> earlier() {
        return shownIn(0, now() - 1);
    }

    private List<Integer> shownIn(int from, int to) {
        return plan().windows().all().subList(Math.max(0, from), Math.max(0, to)).stream()
                .flatMapToInt(window -> IntStream.rangeClosed(window.first(), window.last()))
                .filter(step -> !written.shared(step).isEmpty())
                .boxed()
                .toList();
    }

    private int now() {
        return open.window().map(plan().windows().all()::indexOf).orElse(0);
    }

    /// What comes then; before it begins, all of it.
    List<Window> coming() {
        var all = plan().windows().all();
        return isPlanned() ? all : all.subList(now() + 1, all.size());
    }

    String titles(Window window, Words words) {
        return words.list(
                plan().protocol().steps().subList(window.first(), window.last() + 1).stream()
                        .map(step -> step.title().in(words.locale()))
                        .toList());
    }

    /// What the viewer wrote in earlier windows and nobody else reads.
    List<Seen> own() {
        int first = open.window().map(Window::first).orElse(0);
        return written.rows().stream()
                .filter(row -> row.step() < first && !row.shown() && !row.text().isBlank())
                .toList();
    }

    String title(int step, Locale reader) {
        return plan().protocol().step(step).title().in(reader);
    }

    String until() {
        return when(open.ends().orElseThrow());
    }

    String begins() {
        return when(plan().startsAt());
    }

    /// "Tuesday, December 1, 8:00 PM PST".
    String when(Instant at) {
        return Dates.full(at.atZone(viewer.zone()), viewer.language());
    }

    String lastDay() {
        return Dates.day(plan().windows().ends().atZone(viewer.zone()), viewer.language());
    }

    /// Who leads, unless it is the viewer.
    Optional<Someone> leader() {
        return my().isFacilitator()
                ? Optional.empty()
                : Optional.of(faces.of(session().seats().facilitator()));
    }

    static boolean takesWords(Step step) {
        return Windows.takesWords(step);
    }
}
