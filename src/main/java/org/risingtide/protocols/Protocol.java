package org.risingtide.protocols;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// A structured way of talking. A version never changes once a session ran by it; what is changed gets a new version.
///
/// @param most people at one table
/// @param tables whether more people than that may sit down at two tables
public record Protocol(
        String id,
        int version,
        Text name,
        Text about,
        Text origin,
        String credit,
        String licence,
        int fewest,
        int most,
        boolean tables,
        List<Step> steps) {

    public Protocol {
        steps = List.copyOf(steps);
    }

    /// The length with `people` at one table.
    public Duration length(int people) {
        return steps.stream()
                .map(step -> step.length(people))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Whether it wants somebody who brings something.
    public boolean asksForPresenter() {
        return steps.stream().anyMatch(step -> step.voice().asksForPresenter());
    }

    public boolean isLast(int step) {
        return step == steps.size() - 1;
    }

    public Step step(int index) {
        return steps.get(index);
    }

    public String nameIn(Locale locale) {
        return name.in(locale);
    }
}
