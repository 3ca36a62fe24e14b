package org.risingtide.turns;

/// What somebody would like to do when the floor comes; equals, said beforehand or when it is there, and held until changed.
///
/// Writing and listening do the same to everything that is shown: the floor goes on without a stop.
public enum Wish {
    SPEAK,
    WRITE,
    LISTEN;

    boolean stopsTheFloor() {
        return this == SPEAK;
    }

    Answer answer() {
        return switch (this) {
            case SPEAK -> Answer.SPOKE;
            case WRITE -> Answer.WROTE;
            case LISTEN -> Answer.LISTENED;
        };
    }
}
