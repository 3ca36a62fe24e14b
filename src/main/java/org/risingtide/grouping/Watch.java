package org.risingtide.grouping;

import java.util.function.LongSupplier;

/// Counts the moves of a search, tells how far it is, and ends it when somebody asks or the time is over.
final class Watch {
    private static final int REPORTS = 200;

    private final Progress progress;
    private final LongSupplier nanos;
    private final long until;
    private final long planned;
    private long done;
    private long reported;
    private boolean cut;
    private boolean stopped;

    /// `until`, in the unit and from the origin of `nanos`, or `Long.MAX_VALUE` for no limit.
    Watch(Progress progress, LongSupplier nanos, long until, long planned) {
        this.progress = progress;
        this.nanos = nanos;
        this.until = until;
        this.planned = Math.max(1, planned);
    }

    /// Before the next `steps` moves: whether they shall be made.
    boolean goOn(long steps, double best) {
        if (until != Long.MAX_VALUE && nanos.getAsLong() - until >= 0) {
            cut = true;
        }
        if (done >= reported) {
            reported = done + planned / REPORTS;
            stopped |= !progress.at(Math.min(1, (double) done / planned), best);
        }
        done += steps;
        return !cut && !stopped;
    }

    boolean ended() {
        return cut || stopped;
    }

    boolean cut() {
        return cut;
    }

    boolean stopped() {
        return stopped;
    }

    long done() {
        return done;
    }
}
