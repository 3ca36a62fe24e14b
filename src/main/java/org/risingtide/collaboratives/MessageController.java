package org.risingtide.collaboratives;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
            HttpServletResponse response)
            throws IOException {
        var added =
                files == null
                        ? List.<MultipartFile>of()
                        : files.stream().filter(file -> !file.isEmpty()).toList();
        if (text.isBlank() && added.isEmpty()) {
            Flash.say(response, "collaboratives.message.empty");
            return "redirect:/collaboratives/" + id + "#write";
        }
        if (text.strip().length() > LONGEST) {
            return tooLong(viewer, id, text, model, response);
        }
        threads.say(viewer, id, message, text.strip());
        for (int i = 0; i < added.size(); i++) {
            var name = String.valueOf(added.get(i).getOriginalFilename());
            // The same request sent twice names the same file.
            var file =
                    UUID.nameUUIDFromBytes(
                            (message + " " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            try (var content = added.get(i).getInputStream()) {
                if (!threads.attach(viewer, id, message, file, name, content)) {
                    Flash.say(response, "collaboratives.file.refused");
                }
            }
        }
        return "redirect:/collaboratives/" + id + "#m-" + message;
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

    private String tooLong(
            Viewer viewer, UUID id, String text, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", homes.page(viewer, id, null).orElseThrow(NotFound::new));
        model.addAttribute("typed", text);
        model.addAttribute("wrong", wrong(text));
        return "collaboratives/show";
    }

    private static String wrong(String text) {
        return text.isBlank() ? "collaboratives.message.empty" : "collaboratives.message.long";
    }
}
