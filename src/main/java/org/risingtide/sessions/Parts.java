package org.risingtide.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Frame;
import org.risingtide.protocols.Step;
import org.springframework.stereotype.Component;

/// What other modules put into a session's page; see [SessionPart].
@Component
class Parts {
    private final List<SessionPart> parts;
    private final OwnDoings doings;

    Parts(List<SessionPart> parts, OwnDoings doings) {
        this.parts = parts;
        this.doings = doings;
    }

    /// As [#during], for a page that looks on: until its viewer does something or the next step comes, the modules are not asked
    /// again.
    Function<LivePage, String> lookingOn(Viewer viewer, Frame frame) {
        return new Function<>() {
            private Moment moment = new Moment(-1, false, 0);
            private String html = "";

            @Override
            public String apply(LivePage page) {
                var now =
                        new Moment(
                                page.now().isEmpty() ? -1 : page.step(),
                                page.my().isHere(),
                                doings.last(page.plan().id(), viewer.id()));
                if (!now.equals(moment)) {
                    html = during(viewer, frame, page);
                    moment = now;
                }
                return html;
            }
        };
    }

    private record Moment(int step, boolean here, long doings) {}

    /// Empty before it begins and for whoever has not said that they are there.
    String during(Viewer viewer, Frame frame, LivePage page) {
        return page.now()
                .filter(_ -> page.my().isHere() && !page.my().onTheTable())
                .map(now ->
                        joined(
                                parts.stream()
                                        .map(part ->
                                                part.during(
                                                        viewer,
                                                        frame,
                                                        page.plan(),
                                                        now.step(),
                                                        page.plain()))
                                        .toList()))
                .orElse("");
    }

    /// In writing, beside one of the steps that are open.
    String beside(Viewer viewer, Frame frame, Plan plan, Step step) {
        return joined(
                parts.stream().map(part -> part.during(viewer, frame, plan, step, true)).toList());
    }

    List<SessionPart.After> after(Viewer viewer, Plan plan) {
        return parts.stream().flatMap(part -> part.after(viewer, plan).stream()).toList();
    }

    List<Afterword> since(Viewer viewer, Collection<UUID> sessions) {
        return parts.stream().flatMap(part -> part.since(viewer, sessions).stream()).toList();
    }

    private static String joined(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining());
    }
}
