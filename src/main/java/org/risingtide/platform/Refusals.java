package org.risingtide.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the server turns away before a controller sees it gets the same clear sentence as everything else.
@Controller
final class Refusals implements ErrorController {
    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatus.resolve(code instanceof Integer number ? number : 404);
        var ours = status != null && status.is5xxServerError();
        var page =
                new ModelAndView(
                        "platform/error",
                        ours ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.NOT_FOUND);
        page.addObject("title", ours ? "platform.broken.title" : "platform.missing.title");
        page.addObject("text", ours ? "platform.broken.text" : "platform.missing.text");
        page.addObject("number", String.valueOf(code));
        return page;
    }
}
