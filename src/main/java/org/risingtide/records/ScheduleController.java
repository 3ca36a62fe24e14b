package org.risingtide.records;

import java.util.List;
import org.risingtide.accounts.OpenPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What is kept, who can read it, and how long: open to everybody, also to whoever has not joined.
@Controller
class ScheduleController implements OpenPages {
    private final KeptDays days;

    ScheduleController(KeptDays days) {
        this.days = days;
    }

    @Override
    public List<String> patterns() {
        return List.of("/records");
    }

    @GetMapping("/records")
    String show(Model model) {
        model.addAttribute("lines", days.all());
        return "records/schedule";
    }
}
