package org.risingtide.forming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Who is shown to whom: what each list is worth, less what it costs that some are shown much more often than others.
///
/// People take turns in choosing, whoever has the fewest to choose from first; then single places are exchanged for somebody
/// shown less often, as long as lists and evenness together gain by it.
final class Dealing {

    /// What a list may lose in worth for taking somebody who is shown less often, by the mean, than who stands there.
    private static final double EVENNESS = 0.6;

    private static final int PASSES = 40;

    /// The others who could be shown to one person, best first.
    record Choice(int[] others, double[] worths) {}

    private final List<Choice> choices;
    private final int cap;
    private final double mean;
    private final int[] shown;
    private final List<List<Integer>> lists = new ArrayList<>();

    private Dealing(List<Choice> choices, int cap, double mean) {
        this.choices = choices;
        this.cap = cap;
        this.mean = mean;
        this.shown = new int[choices.size()];
        choices.forEach(_ -> lists.add(new ArrayList<>()));
    }

    /// @param mean how often everybody would be shown if all were shown alike
    static Dealing of(List<Choice> choices, int top, int cap, double mean) {
        var dealing = new Dealing(choices, cap, mean);
        dealing.byTurns(top);
        boolean better = true;
        for (int pass = 0; better && pass < PASSES; pass++) {
            better = dealing.evenOut();
        }
        return dealing;
    }

    int[] shown() {
        return shown;
    }

    /// Who is shown to one person, best first.
    List<Integer> of(int person) {
        var choice = choices.get(person);
        return lists.get(person).stream().sorted().map(place -> choice.others[place]).toList();
    }

    private void byTurns(int top) {
        var order =
                IntStream.range(0, choices.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(p -> choices.get(p).others.length))
                        .toList();
        for (int turn = 0; turn < top; turn++) {
            for (int person : order) {
                int place = best(person, Double.NEGATIVE_INFINITY);
                if (place >= 0) {
                    lists.get(person).add(place);
                    shown[choices.get(person).others[place]]++;
                }
            }
        }
    }

    private boolean evenOut() {
        boolean changed = false;
        for (int person = 0; person < choices.size(); person++) {
            var list = lists.get(person);
            for (int i = 0; i < list.size(); i++) {
                changed |= exchange(person, list, i);
            }
        }
        return changed;
    }

    private boolean exchange(int person, List<Integer> list, int i) {
        var choice = choices.get(person);
        int stands = choice.others[list.get(i)];
        double now = choice.worths[list.get(i)] - cost(shown[stands] - 1);
        int place = best(person, now + 1e-9);
        if (place < 0) {
            return false;
        }
        shown[stands]--;
        shown[choice.others[place]]++;
        list.set(i, place);
        return true;
    }

    /// The best place of the choice that is free and gains more than `least`, or -1.
    private int best(int person, double least) {
        var choice = choices.get(person);
        var list = lists.get(person);
        int best = -1;
        double most = least;
        for (int place = 0; place < choice.others.length && choice.worths[place] > most; place++) {
            int times = shown[choice.others[place]];
            double gain = choice.worths[place] - cost(times);
            if (gain > most && times < cap && !list.contains(place)) {
                best = place;
                most = gain;
            }
        }
        return best;
    }

    /// What showing somebody once more costs who is shown so many times already.
    private double cost(int times) {
        return EVENNESS * times / mean;
    }
}
