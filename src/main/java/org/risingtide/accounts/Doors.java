package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.risingtide.platform.Flash;
import org.risingtide.platform.PlainPage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.UriComponentsBuilder;

/// Which pages are open before sign-in, and the headers that every answer carries.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Doors {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    /// Every request signs in anew by its cookie. That is no new session: the forms of other open pages stay good.
    private static final SessionAuthenticationStrategy FORMS_LAST =
            new NullAuthenticatedSessionStrategy();

    @Bean
    SecurityFilterChain openAndClosed(
            HttpSecurity http,
            ViewerFilter viewers,
            NotYetOpen notYetOpen,
            List<OpenPages> open,
            PlainPage plain) {
        var pages =
                open.stream().flatMap(module -> module.patterns().stream()).toArray(String[]::new);
        var fromOutside =
                open.stream()
                        .flatMap(module -> module.withoutFormToken().stream())
                        .toArray(String[]::new);
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf ->
                        // In this order: the first brings a cookie of its own.
                        csrf.spa()
                                .csrfTokenRepository(csrfCookie())
                                .sessionAuthenticationStrategy(FORMS_LAST)
                                .ignoringRequestMatchers(fromOutside))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(
                                        (request, response, why) -> sendToSignIn(request, response))
                                .accessDeniedHandler((request, response, why) ->
                                        refuse(plain, request, response, why)))
                .authorizeHttpRequests(who ->
                        who.requestMatchers("/assets/**", "/error", "/favicon.ico")
                                .permitAll()
                                .requestMatchers(pages)
                                .permitAll()
                                .requestMatchers("/stewardship/**")
                                .hasRole("STEWARD")
                                .anyRequest()
                                .hasRole("EDUCATOR"))
                .addFilterBefore(viewers, AnonymousAuthenticationFilter.class)
                .addFilterBefore(notYetOpen, CsrfFilter.class)
                .build();
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        // As long as a sign-in: what was written in a page left open over night still arrives.
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax").maxAge(SignIns.LASTS));
        return repository;
    }

    /// A form whose token has run out gets a sentence that says what to do; a page that is not for this person is not there.
    private static void refuse(
            PlainPage plain,
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            plain.show(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "platform.expired.title",
                    "platform.expired.text");
        } else {
            plain.show(
                    request,
                    response,
                    HttpStatus.NOT_FOUND,
                    "platform.missing.title",
                    "platform.missing.text");
        }
    }

    /// Whoever was writing when their sign-in ran out hears that nothing was sent, and how it goes on.
    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getMethod().equals("GET")) {
            Flash.refuse(response, "accounts.sign.unsent");
        }
        response.sendRedirect(wayIn(request));
    }

    /// After sign-in people come back to the page they wanted; a form that was sent comes back to the page it stood on.
    private static String wayIn(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var wanted =
                request.getMethod().equals("GET")
                        ? request.getRequestURI() + query
                        : pageOfForm(request);
        return UriComponentsBuilder.fromPath("/accounts/sign-in")
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(wanted)
                .toUriString();
    }

    private static String pageOfForm(HttpServletRequest request) {
        var referer = request.getHeader(HttpHeaders.REFERER);
        return referer == null ? "/" : referer.replaceFirst("^https?://[^/]*", "");
    }
}
