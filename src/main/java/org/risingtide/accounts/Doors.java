package org.risingtide.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.util.UriComponentsBuilder;

/// Which pages are open before sign-in, and the headers that every answer carries.
@Configuration(proxyBeanMethods = false)
class Doors {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain openAndClosed(HttpSecurity http, ViewerFilter viewers, List<OpenPages> open) {
        var pages = open.stream().flatMap(module -> module.patterns().stream()).toArray(String[]::new);
        return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()).spa())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint((request, response, why) -> response.sendRedirect(wayIn(request))))
                .authorizeHttpRequests(
                        who ->
                                who.requestMatchers("/assets/**", "/error", "/favicon.ico").permitAll()
                                        .requestMatchers(pages).permitAll()
                                        .requestMatchers("/stewardship/**").hasRole("STEWARD")
                                        .anyRequest().hasRole("EDUCATOR"))
                .addFilterBefore(viewers, AnonymousAuthenticationFilter.class)
                .build();
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    /// After sign-in people come back to the page they wanted; a form that was sent comes back to the page it stood on.
    private static String wayIn(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/accounts/sign-in";
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return UriComponentsBuilder.fromPath("/accounts/sign-in")
                .queryParam("next", "{next}")
                .encode()
                .buildAndExpand(request.getRequestURI() + query)
                .toUriString();
    }
}
