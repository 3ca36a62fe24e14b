package org.risingtide.grouping;

import java.util.Arrays;

/// Something that no group may break. Asked from several threads, so it holds no state that changes.
public interface Rule {
    /// Stable, for saying which rule is in the way; unique within a problem.
    String name();

    /// Whether a set that breaks the rule stays broken whoever joins.
    ///
    /// Such a rule is checked while a group fills; any other only once the group has its least size.
    boolean growing();

    /// Whether these people may be a group, or the beginning of one if the rule is growing. One person alone always may.
    boolean holds(int[] members, int size);

    /// How far `newcomer` is from joining, in the rule's own unit (free slots to add, say); 0 if nothing is in the way, and 1 where there is no measure.
    default int missing(int[] members, int size, int newcomer) {
        int[] joined = Arrays.copyOf(members, size + 1);
        joined[size] = newcomer;
        return holds(joined, size + 1) ? 0 : 1;
    }
}
