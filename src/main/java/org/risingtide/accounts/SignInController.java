package org.risingtide.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController implements OpenPages {
    private final Cast cast;

    SignInController(Cast cast) {
        this.cast = cast;
    }

    @Override
    public List<String> patterns() {
        return List.of("/accounts/sign-in/**");
    }

    @GetMapping("/accounts/sign-in")
    String show(@RequestParam(required = false) @Nullable String next, Model model) {
        model.addAttribute("cast", cast.all());
        model.addAttribute("next", LocalPath.orToday(next).toString());
        return "accounts/sign-in";
    }
}
