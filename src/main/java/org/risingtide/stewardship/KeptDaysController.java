package org.risingtide.stewardship;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Flash;
import org.risingtide.records.KeptDays;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How long things are kept, where it is the site keeper's to choose. The schedule itself is `records`' page.
@Controller
class KeptDaysController {
    private final KeptDays days;
    private final Audit audit;

    KeptDaysController(KeptDays days, Audit audit) {
        this.days = days;
        this.audit = audit;
    }

    @GetMapping("/stewardship/keeping")
    String show(Model model) {
        model.addAttribute(
                "lines", days.all().stream().filter(line -> line.kept().canChange()).toList());
        return "stewardship/keeping";
    }

    @PostMapping("/stewardship/keeping")
    @Transactional
    public String change(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        var right = true;
        var changed = new StringBuilder();
        for (var line : days.all()) {
            var name = line.kept().name();
            var wanted = number(fields.getFirst(name));
            if (fields.containsKey(name) && wanted != line.days()) {
                var kept = days.say(name, wanted);
                right = right && kept;
                changed.append(kept ? " " + name.replaceAll("\\.kept\\.", " ") + " " + wanted : "");
            }
        }
        if (!changed.isEmpty()) {
            audit.write(viewer, "stewardship.did.keeping", changed.toString().strip());
        }
        Flash.either(response, right, "stewardship.kept", "stewardship.keeping.wrong");
        return "redirect:/stewardship/keeping";
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,5}")
                ? Integer.parseInt(typed.strip())
                : -1;
    }
}
