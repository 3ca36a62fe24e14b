package org.risingtide.pairs;

/// What `b` is worth to `a` alone; not symmetric. `Worth.NEVER` where they must not be together.
@FunctionalInterface
public interface Liking {
    double of(int a, int b);

    /// Both sides added.
    default Worth both() {
        return (a, b) -> of(a, b) + of(b, a);
    }
}
