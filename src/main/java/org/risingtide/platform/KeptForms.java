package org.risingtide.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells the browser which form has arrived for good, so that it lets go of the draft it kept of it.
///
/// A form that ended at the sign-in page, in an error or in marked fields is not named: its draft stays.
@Configuration(proxyBeanMethods = false)
class KeptForms implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        var id = request.getParameter("request_id");
        if (request.getMethod().equals("POST")
                && id != null
                && id.matches("[0-9a-fA-F-]{36}")
                && wentWell(response, page)) {
            response.addHeader(HttpHeaders.SET_COOKIE, kept(id));
        }
    }

    private static boolean wentWell(HttpServletResponse response, @Nullable ModelAndView page) {
        HttpStatusCode status = page == null ? null : page.getStatus();
        return response.getStatus() < 400 && (status == null || !status.isError());
    }

    /// The script reads it, so it is not HttpOnly; it names a form, not a person.
    private static String kept(String id) {
        return ResponseCookie.from("kept", id)
                .path("/")
                .sameSite("Lax")
                .maxAge(Duration.ofMinutes(10))
                .build()
                .toString();
    }
}
