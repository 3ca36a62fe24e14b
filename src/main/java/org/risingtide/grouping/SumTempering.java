package org.risingtide.grouping;

import java.util.Arrays;

/// Search for plain sums over given sizes (the MDGP): replica exchange, with a climb to the nearest peak now and then.
///
/// Below a narrow band of temperatures a partition freezes, so one cooling mostly ends in the wrong crystal; a ladder of
/// replicas that change places goes through that band again and again (Swendsen and Wang 1986; Geyer 1991). It does here what
/// perturbation does in iterated maxima search (Lai and Hao 2016) and populations in three-phase search (Yang et al. 2022).
final class SumTempering {
    /// A ladder begins where this part of people still finds somebody to change with, and ends where all is frozen.
    private static final double LIVELY = 0.5;

    /// Small groups freeze later than large ones.
    private static final int SMALL = 6;

    private static final double FROZEN = 0.7;
    private static final double FROZEN_SMALL = 0.55;
    private static final double COOLING = 0.93;
    private static final int SETTLING = 400;
    private static final int REPLICAS = 3;
    private static final int REPLICAS_SMALL = 5;
    private static final int CLIMB_EVERY = 8;
    private static final int ROWS = 128;

    private final SumReplica[] ladder;
    private final double[] heat;
    private final Floors[] floors;
    private final SumReplica peak;
    private final Dice dice;
    private final Watch watch;
    private final double unit;
    private final int people;
    private int[] best;
    private long bestTotal = Long.MIN_VALUE;

    SumTempering(Problem problem, WholeScores whole, Dice dice, Watch watch) {
        var sizes = problem.sizes();
        this.dice = dice;
        this.watch = watch;
        this.unit = whole.unit();
        this.people = whole.people();
        boolean small = sizes.largest() <= SMALL;
        int replicas = small ? REPLICAS_SMALL : REPLICAS;
        this.ladder = new SumReplica[replicas];
        this.heat = new double[replicas];
        this.floors = new Floors[replicas];
        int[] planned = SizePlan.best(sizes, people);
        for (int rung = 0; rung < replicas; rung++) {
            var state = new SumState(whole, sizes);
            state.reset(drawn(planned, people));
            ladder[rung] = new SumReplica(state, sizes);
        }
        this.peak = new SumReplica(new SumState(whole, sizes), sizes);
        this.best = ladder[0].state.groupOf.clone();
        double hot = hot(ladder[0], 2 * whole.spread());
        double frozen = small ? FROZEN_SMALL : FROZEN;
        for (int rung = 0; rung < replicas; rung++) {
            heat[rung] = hot * Math.pow(frozen, rung / (replicas - 1.0));
            floors[rung] = Floors.at(heat[rung], people, dice);
        }
    }

    /// Cools one replica until few of its moves are made; how hot that is depends on the scores and the sizes of groups.
    private double hot(SumReplica replica, double start) {
        double temperature = start;
        int made = SETTLING;
        while (made > LIVELY * SETTLING && temperature > 1e-3 * start) {
            temperature *= COOLING;
            made = replica.block(SETTLING, Floors.at(temperature, people, dice), dice);
        }
        return temperature;
    }

    int[] run(long steps) {
        long sweeps = Math.max(1, steps / (ladder.length * ROWS * (long) people));
        for (long sweep = 0; sweep < sweeps; sweep++) {
            if (!watch.goOn(ladder.length * ROWS * people, Math.max(0, bestTotal) / unit)) {
                break;
            }
            for (int rung = 0; rung < ladder.length; rung++) {
                ladder[rung].block(ROWS, floors[rung], dice);
            }
            for (int rung = (int) (sweep & 1); rung + 1 < ladder.length; rung += 2) {
                exchange(rung);
            }
            if (sweep % CLIMB_EVERY == 0) {
                climb(ladder[ladder.length - 1]);
            }
        }
        Arrays.stream(ladder).forEach(this::climb);
        return best;
    }

    /// Two neighbours on the ladder change places as often as keeps each rung in balance.
    private void exchange(int rung) {
        double lead = (double) ladder[rung].state.total - ladder[rung + 1].state.total;
        double exponent = (1 / heat[rung + 1] - 1 / heat[rung]) * lead;
        if (exponent >= 0 || dice.unit() < Math.exp(exponent)) {
            var hotter = ladder[rung];
            ladder[rung] = ladder[rung + 1];
            ladder[rung + 1] = hotter;
        }
    }

    private void climb(SumReplica from) {
        peak.state.copy(from.state);
        peak.climb();
        if (peak.state.total > bestTotal) {
            bestTotal = peak.state.total;
            best = peak.state.groupOf.clone();
        }
    }

    private int[] drawn(int[] sizes, int people) {
        int[] seats = new int[people];
        int seat = 0;
        for (int group = 0; group < sizes.length; group++) {
            Arrays.fill(seats, seat, seat + sizes[group], group);
            seat += sizes[group];
        }
        dice.shuffle(seats, people);
        return seats;
    }
}
