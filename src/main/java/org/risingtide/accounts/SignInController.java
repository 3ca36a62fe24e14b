package org.risingtide.accounts;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController implements OpenPages {

    @Override
    public List<String> patterns() {
        return List.of("/accounts/sign-in/**");
    }

    @GetMapping("/accounts/sign-in")
    String show() {
        return "accounts/sign-in";
    }
}
