package org.risingtide.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.risingtide.platform.Face;
import org.risingtide.platform.Frames;
import org.risingtide.platform.VisibleRows;
import org.risingtide.platform.VisibleRows.Sight;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns the cookie into a `Viewer`, once per request, and binds what they may see to every transaction of the request.
@Component
class ViewerFilter extends OncePerRequestFilter {
    private final SignIns signIns;
    private final SignInCookie cookie;

    ViewerFilter(SignIns signIns, SignInCookie cookie) {
        this.signIns = signIns;
        this.cookie = cookie;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = cookie.token(request).flatMap(signIns::whose);
        if (known.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var account = known.get().account();
        var sight = known.get().sight();
        var viewer = Accounts.viewer(account, sight);
        request.setAttribute(Frames.FACE, faceOf(account));
        request.setAttribute(Frames.PERSON, account.id());
        request.setAttribute(Frames.NEWS, known.get().news() ? Boolean.TRUE : null);
        request.setAttribute(Frames.LOCALE, viewer.language());
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(viewer)));
        seeing(sight, request, response, chain);
    }

    private static void seeing(
            Sight sight,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            VisibleRows.with(
                    sight,
                    () -> {
                        chain.doFilter(request, response);
                        return List.of();
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Face faceOf(Account account) {
        return new Face(account.name(), account.line(), account.picture());
    }

    private static UsernamePasswordAuthenticationToken authentication(Viewer viewer) {
        var roles =
                viewer.steward()
                        ? AuthorityUtils.createAuthorityList("ROLE_EDUCATOR", "ROLE_STEWARD")
                        : AuthorityUtils.createAuthorityList("ROLE_EDUCATOR");
        return UsernamePasswordAuthenticationToken.authenticated(viewer, "", roles);
    }
}
