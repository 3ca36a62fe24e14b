package org.risingtide.home;

import org.risingtide.accounts.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Everything that is not one of the first four.
@Controller
class MoreController {

    @GetMapping("/home/more")
    String more(Viewer viewer, Model model) {
        model.addAttribute("viewer", viewer);
        return "home/more";
    }
}
