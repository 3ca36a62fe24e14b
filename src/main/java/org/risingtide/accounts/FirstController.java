package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.risingtide.platform.Frames;
import org.risingtide.platform.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Opening a new place.
@Controller
@RequestMapping("/accounts/first/{token}")
class FirstController implements OpenPages {
    private final FirstKeeper first;
    private final Entrance entrance;

    FirstController(FirstKeeper first, Entrance entrance) {
        this.first = first;
        this.entrance = entrance;
    }

    @Override
    public List<String> patterns() {
        return List.of("/accounts/first/**");
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        refuseWrong(token);
        return page(token, FirstForm.blank(), Map.of());
    }

    @PostMapping
    Object open(
            @PathVariable String token,
            @ModelAttribute FirstForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        refuseWrong(token);
        var wrong = form.wrong();
        if (!wrong.isEmpty()) {
            return page(token, form, wrong);
        }
        return entrance.letIn(
                first.found(form, Frames.localeOf(request)), "/stewardship", request, response);
    }

    private void refuseWrong(String token) {
        if (!first.isRight(token)) {
            throw new NotFound();
        }
    }

    private static ModelAndView page(String token, FirstForm form, Map<String, String> wrong) {
        var page = new ModelAndView("accounts/first");
        page.addObject("token", token);
        page.addObject("form", form);
        page.addObject("wrong", wrong);
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
