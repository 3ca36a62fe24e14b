package org.risingtide.grouping;

import java.util.Arrays;

/// The few best found so far for one person, in falling order of worth.
final class Shortlist {
    private final int[] who;
    private final double[] worth;
    private final byte[] round;
    private int size;

    Shortlist(int most) {
        this.who = new int[most];
        this.worth = new double[most];
        this.round = new byte[most];
    }

    int size() {
        return size;
    }

    int who(int rank) {
        return who[rank];
    }

    double worth(int rank) {
        return worth[rank];
    }

    /// The round in which this one was found.
    int round(int rank) {
        return round[rank];
    }

    int[] everybody() {
        return Arrays.copyOf(who, size);
    }

    /// Takes `person` in if there is room or somebody less worthy, unless they are here already.
    void offer(int person, double offered, int now) {
        if ((size == who.length && offered <= worth[size - 1]) || holds(person)) {
            return;
        }
        int at = size == who.length ? size - 1 : size++;
        for (; at > 0 && worth[at - 1] < offered; at--) {
            who[at] = who[at - 1];
            worth[at] = worth[at - 1];
            round[at] = round[at - 1];
        }
        who[at] = person;
        worth[at] = offered;
        round[at] = (byte) now;
    }

    private boolean holds(int person) {
        for (int rank = 0; rank < size; rank++) {
            if (who[rank] == person) {
                return true;
            }
        }
        return false;
    }

    void become(Shortlist other) {
        size = other.size;
        System.arraycopy(other.who, 0, who, 0, size);
        System.arraycopy(other.worth, 0, worth, 0, size);
        System.arraycopy(other.round, 0, round, 0, size);
    }
}
