package org.risingtide.records;

import java.util.Comparator;
import java.util.List;
import org.risingtide.platform.Facts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The schedule as it stands in this place: each kind's days, within its limits.
@Component
public class KeptDays {
    private final ObjectProvider<Kept> declared;
    private final Facts facts;

    KeptDays(ObjectProvider<Kept> declared, Facts facts) {
        this.declared = declared;
        this.facts = facts;
    }

    public record Line(Kept kept, int days) {}

    public List<Line> all() {
        return declared.stream()
                .sorted(Comparator.comparing(Kept::name))
                .map(kept -> new Line(kept, days(kept)))
                .toList();
    }

    /// @throws IllegalArgumentException for a kind that nobody has declared: then nobody could read of it either
    public int of(String name) {
        return days(
                declared.stream()
                        .filter(kept -> kept.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name)));
    }

    /// @return false when it is outside the limits, or not the site keeper's to choose
    public boolean say(String name, int days) {
        var kept = declared.stream().filter(k -> k.name().equals(name)).findFirst();
        var may = kept.filter(k -> k.canChange() && k.least() <= days && days <= k.most());
        may.ifPresent(_ -> facts.put(fact(name), Integer.toString(days)));
        return may.isPresent();
    }

    private int days(Kept kept) {
        return kept.canChange()
                ? facts.find(fact(kept.name()))
                        .map(Integer::valueOf)
                        .map(days -> Math.clamp(days, kept.least(), kept.most()))
                        .orElse(kept.usual())
                : kept.usual();
    }

    private static String fact(String name) {
        return "kept." + name;
    }
}
