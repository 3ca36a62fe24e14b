package org.risingtide.home;

import org.risingtide.accounts.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TodayController {

    @GetMapping("/")
    String today(Viewer viewer, Model model) {
        model.addAttribute("name", viewer.name());
        return "home/today";
    }
}
