package org.risingtide.company;

import java.util.ArrayList;
import java.util.List;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Nearness;

/// How two people could be company for each other. Pure, quick (microseconds), safe for many threads.
///
/// Questions are compared with what the other can give, and questions with questions, never profile with profile: plain
/// likeness finds only twins. Whoever merely has the same question is company, not somebody who has been there.
public final class Affinity {
    /// Below this two sentences have nothing to do with each other.
    public static final double NEAR = 0.3;

    /// So that a beginner, who has nothing to give yet, is not left out.
    private static final double BEGINNER = 0.15;

    private static final double SHARED_DAY = 0.25;
    private static final double SAME_SCHOOL = -0.3;
    private static final double SAME_DISTRICT = -0.1;
    private static final double MET_BEFORE = -0.5;

    private Affinity() {}

    /// What `giver` can be to `receiver`.
    public static Strengths of(Voice receiver, Voice giver) {
        if (!receiver.asks()) {
            return Strengths.NONE;
        }
        double there =
                Math.max(
                        nearest(receiver.needs(), giver.offers()),
                        nearest(receiver.needs(), giver.experience()));
        return strengths(there, nearest(receiver.needs(), giver.needs()), receiver, giver);
    }

    /// The same from nearnesses that are known: of the receiver's questions to what the giver can give, and to the giver's questions.
    public static Strengths strengths(double answer, double question, Voice receiver, Voice giver) {
        double there = answer < NEAR ? 0 : answer;
        return question < NEAR
                ? new Strengths(there, 0, 0)
                : new Strengths(
                        there,
                        sameBoat(question, receiver, giver),
                        differently(question, receiver, giver));
    }

    /// How well two fit, whoever of them gets more: the geometric mean of both ways, with a small base; where they work, too.
    public static double reciprocal(Voice a, Voice b, Strengths toA, Strengths toB, boolean met) {
        var one = a.setting();
        var other = b.setting();
        return reciprocal(
                toA, toB, one.likeness(other), one.sameSchool(other), one.sameDistrict(other), met);
    }

    /// The same, from what is known of where they work.
    public static double reciprocal(
            Strengths toA,
            Strengths toB,
            double likeness,
            boolean sameSchool,
            boolean sameDistrict,
            boolean met) {
        double ways = Math.sqrt((toA.joined() + BEGINNER) * (toB.joined() + BEGINNER)) - BEGINNER;
        return ways
                + SHARED_DAY * likeness
                + (sameSchool ? SAME_SCHOOL : 0)
                + (sameDistrict ? SAME_DISTRICT : 0)
                + (met ? MET_BEFORE : 0);
    }

    /// The reasons for which `giver` is company for `receiver`, the strongest first.
    public static List<Tie> ties(Voice receiver, Voice giver) {
        var ties = new ArrayList<Tie>();
        var answers = new ArrayList<>(giver.offers());
        answers.addAll(giver.experience());
        best(Reason.HAS_BEEN_THERE, receiver.needs(), answers, giver.offers().size(), ties);
        int before = ties.size();
        best(Reason.SAME_BOAT, receiver.needs(), giver.needs(), Integer.MAX_VALUE, ties);
        if (ties.size() > before) {
            companions(ties.removeLast(), receiver, giver, ties);
        }
        ties.sort((one, other) -> Double.compare(other.strength(), one.strength()));
        return ties;
    }

    private static void companions(Tie met, Voice receiver, Voice giver, List<Tie> into) {
        double boat = sameBoat(met.strength(), receiver, giver);
        double differently = differently(met.strength(), receiver, giver);
        if (boat >= NEAR) {
            into.add(met.as(Reason.SAME_BOAT, boat));
        }
        if (differently >= NEAR) {
            into.add(met.as(Reason.SEES_DIFFERENTLY, differently));
        }
    }

    private static double sameBoat(double near, Voice a, Voice b) {
        return near * (0.7 + 0.3 * a.setting().likeness(b.setting()));
    }

    private static double differently(double near, Voice a, Voice b) {
        return near * a.setting().distance(b.setting());
    }

    private static double nearest(List<Meaning> questions, List<Meaning> answers) {
        double best = 0;
        for (int q = 0; q < questions.size(); q++) {
            for (int a = 0; a < answers.size(); a++) {
                best = Math.max(best, Nearness.of(questions.get(q), answers.get(a)));
            }
        }
        return best < NEAR ? 0 : best;
    }

    private static void best(
            Reason reason,
            List<Meaning> questions,
            List<Meaning> answers,
            int lived,
            List<Tie> into) {
        double best = 0;
        int asked = 0;
        int answered = 0;
        for (int q = 0; q < questions.size(); q++) {
            for (int a = 0; a < answers.size(); a++) {
                double near = Nearness.of(questions.get(q), answers.get(a));
                if (near > best) {
                    best = near;
                    asked = q;
                    answered = a;
                }
            }
        }
        if (best >= NEAR) {
            into.add(
                    new Tie(
                            reason,
                            best,
                            asked,
                            answered,
                            answered >= lived,
                            questions.get(asked),
                            answers.get(answered)));
        }
    }
}
