package org.risingtide.grouping.bench.timefold;

import ai.timefold.solver.core.api.score.SimpleScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;

/// The sum of distances within groups, kept move by move: leaving and joining read one row for one group's members.
///
/// Timefold's quickest way to score, written with plain arrays; its constraint streams would be slower.
public class PairSums implements IncrementalScoreCalculator<Seats, SimpleScore> {
    /// Of the instance that is being solved, in thousandths; one solver runs at a time.
    static long[][] distance = {};

    private int[][] list;
    private int[] size;
    private int[] place;
    private long sum;

    @Override
    public void resetWorkingSolution(Seats seats) {
        int people = seats.members.size();
        list = new int[seats.groups.size()][people];
        size = new int[seats.groups.size()];
        place = new int[people];
        sum = 0;
        seats.members.forEach(this::join);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        var member = (Member) entity;
        int[] own = list[member.group];
        int last = own[--size[member.group]];
        own[place[member.number]] = last;
        place[last] = place[member.number];
        sum -= towards(member);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        join((Member) entity);
    }

    private void join(Member member) {
        sum += towards(member);
        place[member.number] = size[member.group];
        list[member.group][size[member.group]++] = member.number;
    }

    private long towards(Member member) {
        long[] row = distance[member.number];
        int[] others = list[member.group];
        long towards = 0;
        for (int i = 0; i < size[member.group]; i++) {
            towards += row[others[i]];
        }
        return towards;
    }

    @Override
    public SimpleScore calculateScore() {
        return SimpleScore.of(sum);
    }
}
