package org.risingtide.grouping.bench.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/// One element of an instance; its group is what Timefold plans.
@PlanningEntity
public class Member {
    int number;

    @PlanningVariable public Integer group;

    public Member() {}

    Member(int number, int group) {
        this.number = number;
        this.group = group;
    }
}
