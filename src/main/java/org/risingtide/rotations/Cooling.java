package org.risingtide.rotations;

/// Simulated annealing on a board (Kirkpatrick, Gelatt and Vecchi 1983): two people swap chairs, every time for itself.
final class Cooling {
    private static final int SAME_HEAT = 256;

    private final Board board;
    private final Dice dice;
    private int[] best;
    private long bestCost;

    Cooling(Board board, Dice dice) {
        this.board = board;
        this.dice = dice;
        this.best = board.sits.clone();
        this.bestCost = board.cost();
    }

    /// From `hot` to `cold`, in meetings, in so many steps, or until nothing costs anything; leaves the best on the board.
    ///
    /// @return the steps made
    long run(double hot, double cold, long steps) {
        double cooling = Math.pow(cold / hot, (double) SAME_HEAT / Math.max(SAME_HEAT, steps));
        double heat = hot;
        long step = 0;
        for (; step < steps && bestCost > 0; step++) {
            if (step % SAME_HEAT == SAME_HEAT - 1) {
                heat *= cooling;
            }
            int i = dice.below(board.chairs());
            int j = board.other(i, dice);
            if (!board.together(i, j)) {
                attempt(i, j, heat);
            }
        }
        board.reset(best);
        return step;
    }

    long cost() {
        return bestCost;
    }

    private void attempt(int i, int j, double heat) {
        if (board.swap(i, j, dice.patience(heat)) && board.cost() < bestCost) {
            bestCost = board.cost();
            System.arraycopy(board.sits, 0, best, 0, best.length);
        }
    }
}
