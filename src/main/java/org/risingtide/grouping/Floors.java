package org.risingtide.grouping;

/// What moves may lose at one temperature: rows of draws from the exponential distribution, made once and used again and again.
///
/// A row has one for each person. Together they are evenly spread over the distribution, in a random order.
record Floors(int[][] rows) {
    private static final int DRAWS = 1 << 13;
    private static final int FEWEST_ROWS = 16;

    static Floors at(double temperature, int people, Dice dice) {
        int rows = Math.max(FEWEST_ROWS, DRAWS / Math.max(1, people));
        int[] draws = new int[rows * people];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = (int) Math.floor(temperature * Math.log((i + 0.5) / draws.length));
        }
        dice.shuffle(draws, draws.length);
        var floors = new int[rows][people];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(draws, row * people, floors[row], 0, people);
        }
        return new Floors(floors);
    }

    int[] any(int toss) {
        return rows[(int) ((toss & 0xFFFFL) * rows.length >>> 16)];
    }
}
