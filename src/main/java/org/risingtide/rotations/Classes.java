package org.risingtide.rotations;

import java.util.Arrays;

/// Which pairs are counted together, and how often each class counts as met before anything is planned.
///
/// `matrix` has a row for everybody and one for the empty chair; class 0 is an empty chair's and costs nothing, class 1 is two
/// empty chairs at one table. `step` is 1 but for class 0.
record Classes(int points, int[] matrix, int[] start, int[] step) {

    /// Every pair for itself, with its history and the rules.
    static Classes ofPairs(Course course) {
        int points = course.people();
        var made = new int[(points + 1) * (points + 1)];
        var start = new int[2 + points * (points - 1) / 2];
        int next = 2;
        for (int a = 0; a < points; a++) {
            for (int b = 0; b < a; b++) {
                start[next] = course.mustNot(a, b) ? Board.BARRED : course.met().times(a, b);
                made[a * (points + 1) + b] = next;
                made[b * (points + 1) + a] = next++;
            }
        }
        return of(points, made, start);
    }

    /// Pairs that a turning turns into each other. A class shorter than the whole turn would meet again within it.
    static Classes ofOrbits(Turning turning) {
        int points = turning.people();
        var made = new int[(points + 1) * (points + 1)];
        var start = new int[2 + points * (points - 1) / 2];
        int next = 2;
        for (int a = 0; a < points; a++) {
            for (int b = 0; b < a; b++) {
                if (made[a * (points + 1) + b] == 0) {
                    int length = mark(turning, a, b, made, next);
                    start[next++] = turning.order() / length - 1;
                }
            }
        }
        return of(points, made, Arrays.copyOf(start, next));
    }

    private static int mark(Turning turning, int a, int b, int[] made, int name) {
        int row = turning.people() + 1;
        int length = 0;
        for (int by = 0; by < turning.order(); by++) {
            int one = turning.turned(a, by);
            int other = turning.turned(b, by);
            if (made[one * row + other] == 0) {
                made[one * row + other] = name;
                made[other * row + one] = name;
                length++;
            }
        }
        return length;
    }

    private static Classes of(int points, int[] made, int[] start) {
        made[made.length - 1] = 1;
        start[1] = Board.BARRED;
        var step = new int[start.length];
        Arrays.fill(step, 1, step.length, 1);
        return new Classes(points, made, start, step);
    }
}
