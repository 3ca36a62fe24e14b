package org.risingtide.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.risingtide.OnThePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Whoever makes a page also lets it be looked at.
@OnThePlace
class WalkedPagesTest {
    /// Pages that [Itinerary] does not lead to, and why.
    private static final Map<String, String> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("/error", "one sentence, the page of an address without a page"),
                    Map.entry("/accounts/first/{token}", "looked at in RarePagesWalkTest"),
                    Map.entry("/accounts/join/{token}", "looked at in FirstMinutesWalkTest"),
                    Map.entry("/accounts/mails", "looked at in RarePagesWalkTest"),
                    Map.entry("/accounts/mails/{id}", "looked at in RarePagesWalkTest"),
                    Map.entry("/accounts/sign-in/code", "typed into in SignInWalkTest"),
                    Map.entry("/accounts/sign-in/link/{token}", "looked at in SignInWalkTest"),
                    Map.entry(
                            "/notices/off/{account}/{kind}/{signature}",
                            "looked at in RarePagesWalkTest"),
                    Map.entry("/places/{id}", "looked at in RarePagesWalkTest"),
                    Map.entry("/places/search", "a list inside a page"),
                    Map.entry("/places/districts", "a list inside a page"),
                    Map.entry("/people/names", "a list inside a page"),
                    Map.entry("/people/phrases/{id}", "followed in EveryPageWalkTest"),
                    Map.entry(
                            "/collaboratives/{id}/messages/{message}",
                            "followed in EveryPageWalkTest"),
                    Map.entry("/company/answers/{id}", "looked at in FirstMinutesWalkTest"),
                    Map.entry("/company/q/{token}", "made in EveryPageWalkTest"),
                    Map.entry("/coffees/join/{token}", "looked at in CoffeeWalkTest"),
                    Map.entry("/coffees/{club}/edit", "looked at in CoffeeWalkTest"),
                    Map.entry("/coffees/{club}/link", "looked at in CoffeeWalkTest"),
                    Map.entry("/matching/{id}/link", "made in EveryPageWalkTest"),
                    Map.entry("/matching/{id}/people/new", "made in EveryPageWalkTest"),
                    Map.entry("/matching/join/{token}", "made in EveryPageWalkTest"),
                    Map.entry("/matching/agreements/{token}", "looked at in RarePagesWalkTest"),
                    Map.entry("/matching/answers/{token}", "looked at in CoachWalkTest"),
                    Map.entry("/matching/{id}", "leads on to where the work stands"),
                    Map.entry("/matching/{id}/columns", "looked at in CoachWalkTest"),
                    Map.entry("/matching/{id}/rules", "looked at in CoachWalkTest"),
                    Map.entry("/matching/{id}/asking", "looked at in CoachWalkTest"),
                    Map.entry("/matching/{id}/search", "read in CoachWalkTest while it lasts"),
                    Map.entry("/matching/{id}/search/progress", "a part of a page"),
                    Map.entry("/matching/{id}/review", "looked at in CoachWalkTest"),
                    Map.entry("/matching/{id}/moves", "looked at in CoachWalkTest"),
                    Map.entry("/matching/{id}/preview", "looked at in CoachWalkTest"),
                    Map.entry("/sessions/{id}", "looked at in SessionWalkTest"),
                    Map.entry("/sessions/{id}/record", "looked at in SessionWalkTest"),
                    Map.entry("/takeaways/{session}/line", "looked at in SessionWalkTest"),
                    Map.entry(
                            "/takeaways/{session}/commitments/new", "looked at in SessionWalkTest"),
                    Map.entry("/matching/{id}/afterwards", "looked at in CoachWalkTest"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void every_page_is_walked_through_or_says_where_else_it_is_looked_at() {
        var missing = new TreeSet<>(pages());
        missing.removeAll(walked());
        missing.removeAll(ELSEWHERE.keySet());
        assertThat(missing).as("pages that nobody walks through").isEmpty();
    }

    @Test
    void no_reason_outlives_its_page() {
        assertThat(ELSEWHERE.keySet())
                .as("neither a page nor missing on the walk")
                .isSubsetOf(pages())
                .doesNotContainAnyElementsOf(walked());
    }

    private Set<String> walked() {
        var id = UUID.randomUUID();
        var corner = new Neighbourhood.Corner(id, id, id, id, id, id, id, id, id);
        return Stream.of(Itinerary.OPEN, Itinerary.KEEPERS, Itinerary.of(corner, id, id))
                .flatMap(List::stream)
                .map(this::answering)
                .collect(Collectors.toSet());
    }

    /// The most exact of the patterns that answer this address.
    private String answering(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("\\?.*", ""));
        return mappings.getHandlerMethods().keySet().stream()
                .filter(WalkedPagesTest::isRead)
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.matches(path))
                .min(Comparator.<PathPattern>naturalOrder())
                .orElseThrow(() -> new AssertionError("No page at " + address))
                .getPatternString();
    }

    private Set<String> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> isRead(entry.getKey()) && isPage(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isRead(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .allMatch(method -> method.name().equals("GET"));
    }

    /// What answers with a template, and not with a file or a way on.
    private static boolean isPage(HandlerMethod method) {
        var answer = method.getMethod().getReturnType();
        return method.getBeanType().getName().startsWith("org.risingtide.")
                && answer != void.class
                && !ResponseEntity.class.isAssignableFrom(answer)
                && !AnnotatedElementUtils.hasAnnotation(method.getMethod(), ResponseBody.class);
    }
}
