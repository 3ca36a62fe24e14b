package org.risingtide.platform;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.risingtide.platform.VisibleRows.Sight;

/// One open page. Most of the time nobody works for it: whoever wants something of it leaves that in [#wanted], and one short-lived
/// thread does it. However many changes come meanwhile, they are one.
final class Listener {
    /// A dead line shows only when something is written to it.
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /// Then the browser connects again, and is asked again who it is.
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private static final int LOOK = 1;
    private static final int BEAT = 2;
    private static final int END = 4;
    private static final int AT_WORK = 8;
    private static final int ENDED = 16;

    private final Live.Picture picture;
    private final EventStream stream;
    private final AsyncContext request;
    private final Sight sight = VisibleRows.current();
    private final AtomicInteger wanted = new AtomicInteger();
    private final long since = System.nanoTime();
    private final Consumer<Listener> leave;

    /// Of what was sent its print is kept: the pictures of all pages that are open would fill the memory.
    private byte[] sent = new byte[0];

    private volatile long written = since;

    /// @param leave when it has ended, for whatever reason
    Listener(
            Live.Picture picture,
            EventStream stream,
            AsyncContext request,
            Consumer<Listener> leave) {
        this.picture = picture;
        this.stream = stream;
        this.request = request;
        this.leave = leave;
    }

    /// Something has changed.
    void wake() {
        wants(LOOK);
    }

    void end() {
        wants(END);
    }

    /// From time to time. Heartbeats keep their time even when a change turns out to be nothing this page shows: a line that stirs
    /// would tell that somebody did something.
    void atTime(long now) {
        if (now - since > AT_MOST.toNanos()) {
            end();
        } else if (now - written > HEARTBEAT.toNanos()) {
            wants(BEAT);
        }
    }

    private void wants(int what) {
        int before = wanted.getAndUpdate(already -> already | what | AT_WORK);
        if ((before & (AT_WORK | ENDED)) == 0) {
            Thread.ofVirtual().name("live").start(() -> VisibleRows.run(sight, this::work));
        }
    }

    private void work() {
        boolean rests = false;
        try {
            rests = untilNothingIsWanted();
        } finally {
            if (!rests) {
                // From here on nobody starts another thread for it.
                wanted.set(ENDED);
                leave.accept(this);
                request.complete();
            }
        }
    }

    /// @return false when it has ended
    private boolean untilNothingIsWanted() {
        while (true) {
            int now = wanted.getAndSet(AT_WORK);
            if ((now & (LOOK | BEAT | END)) != 0) {
                if ((now & END) != 0 || !does(now)) {
                    return false;
                }
            } else if (wanted.compareAndSet(AT_WORK, 0)) {
                return true;
            }
        }
    }

    /// @return false when the browser has gone, as each does some day, or may not look on any more
    private boolean does(int now) {
        try {
            return (now & LOOK) == 0 ? beat() : look();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean beat() throws IOException {
        stream.heartbeat();
        written = System.nanoTime();
        return true;
    }

    private boolean look() throws IOException {
        var now = picture.now();
        if (now.isEmpty()) {
            stream.gone();
            return false;
        }
        byte[] print = print(now.get());
        if (!Arrays.equals(print, sent)) {
            sent = print;
            stream.picture(now.get());
            written = System.nanoTime();
        }
        return true;
    }

    private static byte[] print(byte[] picture) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(picture);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
