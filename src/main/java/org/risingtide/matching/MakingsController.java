package org.risingtide.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.lists.Remark;
import org.risingtide.lists.Sheets;
import org.risingtide.platform.Cut;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotAllowed;
import org.risingtide.platform.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/matching")
class MakingsController {
    private static final int LONGEST_NAME = 80;
    private final Makings makings;
    private final Makers makers;
    private final DistrictPeople district;

    MakingsController(Makings makings, Makers makers, DistrictPeople district) {
        this.makings = makings;
        this.makers = makers;
        this.district = district;
    }

    @GetMapping
    String index(Viewer viewer, Model model) {
        model.addAttribute("makings", makings.of(viewer));
        model.addAttribute("may", makers.include(viewer));
        return "matching/index";
    }

    @GetMapping("/new")
    String form(Viewer viewer, Model model) {
        allow(viewer);
        model.addAttribute("list", ListForm.EMPTY);
        model.addAttribute("district", district.name(viewer));
        return "matching/new";
    }

    /// What was typed, given back when something is wrong.
    record ListForm(String name, String rows, @Nullable String wrong) {
        static final ListForm EMPTY = new ListForm("", "", null);
    }

    @PostMapping
    String begin(
            Viewer viewer,
            @RequestParam("request_id") UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        allow(viewer);
        var words = Words.in(viewer.language());
        return switch (file == null || file.isEmpty()
                ? Sheets.pasted(rows)
                : Sheets.file(file.getBytes())) {
            case Sheets.Outcome.Refused(var why) ->
                    refused(viewer, new ListForm(name, rows, say(why, words)), model, response);
            case Sheets.Outcome.Read(var sheet) -> {
                makings.begin(viewer, id, named(name, words), sheet);
                yield "redirect:/matching/" + id + "/columns";
            }
        };
    }

    private void allow(Viewer viewer) {
        if (!makers.include(viewer)) {
            throw new NotAllowed("matching.not.yours");
        }
    }

    private static String say(Remark why, Words words) {
        return words.say(why.key(), why.arguments());
    }

    private String refused(
            Viewer viewer, ListForm list, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("list", list);
        model.addAttribute("district", district.name(viewer));
        return "matching/new";
    }

    private static String named(String name, Words words) {
        var plain = name.strip();
        return plain.isEmpty() ? words.say("matching.name.usual") : Cut.to(LONGEST_NAME, plain);
    }

    @GetMapping("/{id}")
    String goOn(Viewer viewer, @PathVariable UUID id) {
        return "redirect:" + makings.find(viewer, id).path();
    }

    @PostMapping("/{id}/end")
    String end(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        makings.discard(viewer, makings.find(viewer, id).id());
        Flash.say(response, "matching.ended");
        return "redirect:/matching";
    }
}
