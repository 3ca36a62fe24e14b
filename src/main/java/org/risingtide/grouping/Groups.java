package org.risingtide.grouping;

import java.util.ArrayList;
import java.util.List;

/// Between the two ways to write a partition: each person's group, and each group's people.
public final class Groups {
    private Groups() {}

    /// The people of every group the problem has, in order; empty groups included, so that numbers stay.
    public static List<int[]> of(Problem problem, int[] groupOf) {
        int[] size = new int[problem.sizes().groups()];
        for (int group : groupOf) {
            if (group != Problem.OUT) {
                size[group]++;
            }
        }
        var groups = new ArrayList<int[]>();
        for (int each : size) {
            groups.add(new int[each]);
        }
        for (int person = groupOf.length - 1; person >= 0; person--) {
            if (groupOf[person] != Problem.OUT) {
                groups.get(groupOf[person])[--size[groupOf[person]]] = person;
            }
        }
        return groups;
    }
}
