package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Column;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Reading;
import org.risingtide.lists.Sheet;
import org.risingtide.platform.Flash;
import org.risingtide.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which column is what: guessed, shown on the first rows, corrected by a person.
@Controller
@RequestMapping("/matching/{id}/columns")
class ColumnsController {
    private static final int SHOWN = 6;
    private static final int REMARKS = 20;
    private final Makings makings;

    ColumnsController(Makings makings) {
        this.makings = makings;
    }

    /// A row that looks like a total or a heading, and may be a person all the same.
    record Skipped(int line, String text, boolean person) {}

    /// @param found how many people these columns give
    /// @param names the first of them, as they are read
    /// @param remarks what could not be used, in the reader's words
    record Page(
            Making making,
            Columns columns,
            List<Sheet.Row> first,
            int found,
            String names,
            List<String> remarks,
            List<Skipped> skipped) {
        /// Whether groups have been made, which go when the columns are settled once more.
        boolean again() {
            return making.stage() == Making.Stage.SEARCH || making.stage() == Making.Stage.REVIEW;
        }

        Column[] kinds() {
            return Column.values();
        }
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable UUID id, Model model) {
        var making = makings.find(viewer, id);
        var sheet = makings.rows(viewer, id);
        if (making.sent() || sheet.rows().isEmpty()) {
            return "redirect:" + making.path();
        }
        var guess = Columns.guess(sheet);
        var columns = making.columns().isEmpty() ? guess : guess.with(making.columns());
        return page(viewer, making, sheet, columns, Set.of(), model);
    }

    @PostMapping
    String take(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam List<Column> column,
            @RequestParam(defaultValue = "") Set<Integer> person,
            @RequestParam(defaultValue = "true") boolean go,
            @RequestParam(defaultValue = "0") int search,
            Model model,
            HttpServletResponse response) {
        var making = makings.find(viewer, id);
        var sheet = makings.rows(viewer, id);
        if (making.sent() || sheet.rows().isEmpty()) {
            return "redirect:" + making.path();
        }
        if (making.searchNumber() != search) {
            return changed(making, response);
        }
        var columns = Columns.guess(sheet).with(column);
        var read = Reading.of(sheet, columns, person);
        if (go && !read.people().isEmpty()) {
            makings.take(making, read, columns.each());
            return "redirect:/matching/" + id + "/rules";
        }
        if (go) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(viewer, making, sheet, columns, person, model);
    }

    /// Pressed a second time, or in an older tab: groups that were made meanwhile stay.
    private static String changed(Making making, HttpServletResponse response) {
        if (making.stage() != Making.Stage.PEOPLE) {
            Flash.refuse(response, "matching.not.in.review");
        }
        return "redirect:" + making.path();
    }

    private static String page(
            Viewer viewer,
            Making making,
            Sheet sheet,
            Columns columns,
            Set<Integer> persons,
            Model model) {
        var words = Words.in(viewer.language());
        var read = Reading.of(sheet, columns, persons);
        var first =
                sheet.rows()
                        .subList(
                                Math.min(columns.firstRow(), sheet.rows().size()),
                                sheet.rows().size());
        var remarks =
                new ArrayList<>(
                        read.remarks().stream()
                                .limit(REMARKS)
                                .map(r -> words.say(r.key(), r.arguments()))
                                .toList());
        if (read.remarks().size() > REMARKS) {
            remarks.add(
                    words.say("matching.columns.remarks.more", read.remarks().size() - REMARKS));
        }
        model.addAttribute(
                "page",
                new Page(
                        making,
                        columns,
                        first.subList(0, Math.min(SHOWN, first.size())),
                        read.people().size(),
                        words.list(read.people().stream().limit(SHOWN).map(Listed::name).toList()),
                        remarks,
                        skipped(sheet, read, persons)));
        return "matching/columns";
    }

    private static List<Skipped> skipped(Sheet sheet, Reading.Result read, Set<Integer> persons) {
        return sheet.rows().stream()
                .filter(row -> read.skipped().contains(row.line()) || persons.contains(row.line()))
                .limit(REMARKS)
                .map(row ->
                        new Skipped(
                                row.line(),
                                String.join(
                                        " ",
                                        row.cells().stream().filter(c -> !c.isBlank()).toList()),
                                persons.contains(row.line())))
                .toList();
    }
}
