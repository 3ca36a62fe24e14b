package org.risingtide.grouping;

import java.util.List;

/// Somebody in no group, and what would change that.
///
/// `rule` is a rule's name or one of the constants: what keeps most groups, or everybody, from this person. `company` counts the
/// people with whom no rule forbids them to be. `closest` is the group that comes nearest (or `OUT`): `closestRule` is in its way,
/// `missing` says by how much, in that rule's unit (free slots to add, for a common time).
public record Unplaced(
        int person, String rule, int company, int closest, String closestRule, int missing) {
    /// Every group this person could join has all the people it may hold, or is locked.
    public static final String FULL = "full";

    /// Too few people fit with this person to make a group of the least size.
    public static final String TOO_FEW = "too-few";

    /// The number of people cannot be divided into groups of these sizes.
    public static final String NUMBERS = "numbers";

    /// No single rule: the combination of all of them left no place.
    public static final String TOGETHER = "together";

    /// Nothing in the way: the search ended before it could try.
    public static final String NOT_TRIED = "not-tried";

    /// Everybody whom a partition leaves out, whether it came from a search or from somebody's hand.
    public static List<Unplaced> all(Problem problem, int[] groupOf) {
        return new Obstacles(problem, groupOf).all();
    }
}
