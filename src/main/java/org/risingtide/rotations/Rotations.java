package org.risingtide.rotations;

import java.util.ArrayList;
import java.util.List;

/// Plans many times at once so that as few as possible meet twice: `plan` is the door.
///
/// The social golfer problem. Where everybody comes every time, a base round is found or kept and developed (Bose 1939; that
/// eight fours can meet ten times was first shown by Aguado in 2004). Whatever else, absences, rules, history, is repaired by
/// simulated annealing over all times at once. Seconds for 200 people; the same course and seed give the same plan.
public final class Rotations {
    private static final long LEAST_STEPS = 200_000;
    private static final long STEPS_A_CHAIR = 6_000;
    private static final long MOST_STEPS = 12_000_000;
    private static final long DESIGN_STEPS = 30_000_000;
    private static final int LARGEST_SEARCHED = 60;
    private static final double HOT = 0.9;
    private static final double WARM = 0.4;
    private static final double COLD = 0.12;

    private final Course course;
    private final long seed;
    private final Dice dice;
    private final Classes classes;

    private Rotations(Course course, long seed) {
        this.course = course;
        this.seed = seed;
        this.dice = new Dice(seed);
        this.classes = Classes.ofPairs(course);
    }

    public static Rotation plan(Course course, long seed) {
        return new Rotations(course, seed).plan(true);
    }

    /// As if nothing had been kept from earlier searches: for measuring.
    static Rotation planAnew(Course course, long seed) {
        return new Rotations(course, seed).plan(false);
    }

    private Rotation plan(boolean kept) {
        var rounds = rounds(kept);
        var best = new Plan(classes, seatings(rounds));
        best.improve(rounds.isEmpty() ? HOT : WARM, COLD, steps(best), dice);
        if (best.cost() > 0 && !rounds.isEmpty()) {
            var other = new Plan(classes, seatings(List.of()));
            other.improve(HOT, COLD, steps(other), dice);
            best = other.cost() < best.cost() ? other : best;
        }
        return best.rotation();
    }

    private long steps(Plan plan) {
        return Math.clamp(plan.chairs() * STEPS_A_CHAIR, LEAST_STEPS, MOST_STEPS);
    }

    /// Rounds in which nobody meets twice, as many as are known, for when everybody comes and tables can all be full.
    private List<int[]> rounds(boolean kept) {
        int groups = course.people() / course.size();
        boolean full = groups * course.size() == course.people();
        if (!full || groups < 2 || course.times() < 2 || course.size() < 2) {
            return List.of();
        }
        if (kept) {
            return Designs.of(groups, course.size(), course.times());
        }
        for (int times = Math.min(course.times(), Developed.mostRounds(groups, course.size()));
                times > 1 && course.people() <= LARGEST_SEARCHED;
                times--) {
            var found = Developed.find(groups, course.size(), times, seed, DESIGN_STEPS);
            if (found.isPresent()) {
                return found.get().developed();
            }
        }
        return List.of();
    }

    /// One time after the other: a known round where there is one and everybody is here, else the best for this time alone.
    private List<Seating> seatings(List<int[]> rounds) {
        var seatings = new ArrayList<Seating>();
        int[] who = dice.shuffled(course.people());
        for (int t = 0; t < course.times(); t++) {
            int time = t;
            if (t < rounds.size() && course.here().get(t).cardinality() == course.people()) {
                seatings.add(seating(rounds.get(t), who));
            } else {
                var met = new Rotation(seatings).met(course.people());
                Met before = (a, b) -> course.met().times(a, b) + met[a][b];
                seatings.add(Seatings.seat(course.occasion(t, before), seed + t));
            }
        }
        return seatings;
    }

    private Seating seating(int[] round, int[] who) {
        var tables = new ArrayList<int[]>();
        for (int from = 0; from < round.length; from += course.size()) {
            int[] table = new int[course.size()];
            for (int i = 0; i < table.length; i++) {
                table[i] = who[round[from + i]];
            }
            tables.add(table);
        }
        return new Seating(tables, List.of());
    }
}
