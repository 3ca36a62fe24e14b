package org.risingtide.grouping;

import java.util.List;

/// The groups found. `groupOf[p]` is a group's number or `Problem.OUT`; `groups.get(g)` lists its people, in order, perhaps nobody.
///
/// `score` is the sum over groups of what `Explanation` explains. Everybody in no group is in `unplaced` with the rule in the way.
/// `cutByClock`: a time limit ended the search, so another machine may find other groups. `stopped`: someone asked it to end.
public record Solution(
        int[] groupOf,
        List<int[]> groups,
        double score,
        List<Unplaced> unplaced,
        long steps,
        boolean cutByClock,
        boolean stopped) {}
