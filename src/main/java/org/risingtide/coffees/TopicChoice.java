package org.risingtide.coffees;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.risingtide.coffees.LayingTables.Wish;

/// What a table begins with: what most of those who sit there wished for, and none of them has talked about at a coffee before.
final class TopicChoice {
    private TopicChoice() {}

    /// @param wishes oldest first
    static Optional<Wish> of(List<Wish> wishes, List<UUID> table) {
        // Of two that are wished for alike max keeps the first.
        return wishes.stream()
                .filter(wish -> table.stream().anyMatch(wish.people()::contains))
                .filter(wish -> table.stream().noneMatch(wish.had()::contains))
                .max(Comparator.comparingLong(wish -> wishing(wish, table)));
    }

    private static long wishing(Wish wish, List<UUID> table) {
        return table.stream().filter(wish.people()::contains).count();
    }
}
