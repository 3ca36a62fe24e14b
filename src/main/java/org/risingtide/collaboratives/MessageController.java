package org.risingtide.collaboratives;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.Barred;
import org.risingtide.platform.Flash;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Saying something in a group's thread, mending it, taking it back.
@Controller
@RequestMapping("/collaboratives/{id}/messages")
class MessageController {
    private static final int LONGEST = 10_000;

    private final Threads threads;
    private final Collaboratives groups;
    private final Barred barred;
    private final GroupHomes homes;

    MessageController(Threads threads, Collaboratives groups, Barred barred, GroupHomes homes) {
        this.homes = homes;
        this.threads = threads;
        this.groups = groups;
        this.barred = barred;
    }

    @PostMapping
    String say(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID message,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        var added =
                files == null
                        ? List.<MultipartFile>of()
                        : files.stream().filter(file -> !file.isEmpty()).toList();
        if (text.isBlank() && added.isEmpty()) {
            Flash.refuse(response, "collaboratives.message.empty");
            return "redirect:/collaboratives/" + id + "#write";
        }
        if (text.strip().length() > LONGEST) {
            return again(viewer, id, text, wrong(text), model, response);
        }
        try {
            threads.say(viewer, id, message, text.strip(), brought(added));
        } catch (FileThatRuns e) {
            return again(viewer, id, text, "collaboratives.file.refused", model, response);
        }
        return "redirect:/collaboratives/" + id + "#m-" + message;
    }

    private static List<Brought> brought(List<MultipartFile> files) {
        return files.stream()
                .map(file -> new Brought(String.valueOf(file.getOriginalFilename()), file))
                .toList();
    }

    @GetMapping("/{message}")
    @Transactional(readOnly = true)
    String edit(Viewer viewer, @PathVariable UUID id, @PathVariable UUID message, Model model) {
        var found = threads.find(viewer, id, message);
        if (!found.authorId().equals(viewer.id())) {
            throw new NotFound();
        }
        model.addAttribute("group", groups.open(viewer, id));
        model.addAttribute("message", found);
        model.addAttribute("barred", barred.sentence(viewer));
        return "collaboratives/message";
    }

    @PostMapping("/{message}")
    String mend(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID message,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", text);
            model.addAttribute("wrong", wrong(text));
            return edit(viewer, id, message, model);
        }
        threads.edit(viewer, id, message, text.strip());
        return "redirect:/collaboratives/" + id + "#m-" + message;
    }

    @PostMapping("/{message}/deletion")
    String delete(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID message,
            HttpServletResponse response) {
        threads.delete(viewer, id, message);
        Flash.say(response, "collaboratives.message.deleted");
        return "redirect:/collaboratives/" + id;
    }

    private String again(
            Viewer viewer,
            UUID id,
            String text,
            String wrong,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", homes.page(viewer, id, null).orElseThrow(NotFound::new));
        model.addAttribute("typed", text);
        model.addAttribute("wrong", wrong);
        return "collaboratives/show";
    }

    private static String wrong(String text) {
        return text.isBlank() ? "collaboratives.message.empty" : "collaboratives.message.long";
    }
}
