package org.risingtide.notices;

import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.OpenPages;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Ends a kind of mail from the mail itself, without signing in. Mail programs send the POST (RFC 8058); people get a button.
@Controller
@RequestMapping("/notices/off/{account}/{kind}/{signature}")
class OffController implements OpenPages {
    private final Silence silence;
    private final Kinds kinds;

    OffController(Silence silence, Kinds kinds) {
        this.silence = silence;
        this.kinds = kinds;
    }

    @Override
    public List<String> patterns() {
        return List.of("/notices/off/**");
    }

    @Override
    public List<String> withoutFormToken() {
        return patterns();
    }

    @GetMapping
    String show(
            @PathVariable UUID account,
            @PathVariable String kind,
            @PathVariable String signature,
            Model model) {
        check(account, kind, signature);
        model.addAttribute("kind", kinds.require(kind));
        model.addAttribute("off", silence.of(account).contains(kind));
        return "notices/off";
    }

    @PostMapping
    String end(
            @PathVariable UUID account,
            @PathVariable String kind,
            @PathVariable String signature,
            Model model) {
        check(account, kind, signature);
        silence.end(account, kind);
        model.addAttribute("kind", kinds.require(kind));
        model.addAttribute("off", true);
        return "notices/off";
    }

    private void check(UUID account, String kind, String signature) {
        if (!kinds.has(kind) || !silence.isSigned(account, kind, signature)) {
            throw new NotFound();
        }
    }
}
