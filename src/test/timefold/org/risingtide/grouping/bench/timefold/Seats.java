package org.risingtide.grouping.bench.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.SimpleScore;
import java.util.List;

/// All elements and their groups; only exchanges are made, so the sizes stay as they were drawn.
@PlanningSolution
public class Seats {
    @ValueRangeProvider public List<Integer> groups;

    @PlanningEntityCollectionProperty public List<Member> members;

    @PlanningScore public SimpleScore score;

    public Seats() {}

    Seats(List<Integer> groups, List<Member> members) {
        this.groups = groups;
        this.members = members;
    }
}
