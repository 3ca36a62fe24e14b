package org.risingtide.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Pages that stay in step with something that others change: server-sent events out, ordinary forms in.
///
/// A page listens to a topic. Whoever changes what the topic is about says so after commit; every page that listens is then asked
/// for its picture anew, and sent it when it differs from what it has. Nothing is queued: a page that slept through ten changes gets
/// one picture, the true one.
@Component
public final class Live implements SmartLifecycle {
    /// A dead line shows only when something is written to it.
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /// Then the browser connects again, and is asked again who it is.
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final ConcurrentHashMap<UUID, Set<Listener>> topics = new ConcurrentHashMap<>();
    private final List<Consumer<UUID>> tellsToo = new CopyOnWriteArrayList<>();
    private final List<Consumer<UUID>> hearsToo = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /// What one page shows, for its own viewer, at the moment it is asked.
    public interface Picture {
        /// @return nothing when the viewer may not see it any more: the stream ends
        Optional<String> now();
    }

    /// Sends pictures until the browser goes away; the request's own thread waits here, which costs little as it is a virtual one.
    ///
    /// Never call it inside a transaction.
    public void stream(HttpServletResponse response, UUID topic, Picture picture)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var listener = new Listener();
        topics.computeIfAbsent(topic, _ -> ConcurrentHashMap.newKeySet()).add(listener);
        try {
            send(new EventStream(response), listener, picture);
        } finally {
            leave(topic, listener);
        }
    }

    /// Call it after commit. Cheap: nobody waits for anybody's page.
    public void changed(UUID topic) {
        wake(topic);
        tellsToo.forEach(other -> other.accept(topic));
    }

    /// Whoever keeps something of a topic in memory hears first when another process has changed it.
    public void whenFarAway(Consumer<UUID> forgets) {
        hearsToo.add(forgets);
    }

    /// Another process has changed it.
    void changedFarAway(UUID topic) {
        hearsToo.forEach(keeper -> keeper.accept(topic));
        wake(topic);
    }

    /// Another process may have changed anything.
    void changedFarAway() {
        topics.keySet().forEach(this::changedFarAway);
    }

    /// For the wire to other processes.
    void alsoTells(Consumer<UUID> wire) {
        tellsToo.add(wire);
    }

    private void wake(UUID topic) {
        topics.getOrDefault(topic, Set.of()).forEach(Listener::wake);
    }

    private void send(EventStream stream, Listener listener, Picture picture) throws IOException {
        long end = System.nanoTime() + AT_MOST.toNanos();
        long beat = System.nanoTime();
        var sent = "";
        while (goesOn(end)) {
            var now = picture.now();
            if (now.isEmpty()) {
                stream.gone();
                return;
            }
            if (!now.get().equals(sent)) {
                sent = now.get();
                stream.picture(sent);
                beat = System.nanoTime();
            }
            beat = rest(stream, listener, end, beat);
        }
    }

    /// Until something changes. Heartbeats keep their time even when a change turns out to be nothing this page shows: a line that
    /// stirs would tell that somebody did something.
    private long rest(EventStream stream, Listener listener, long end, long beat)
            throws IOException {
        long last = beat;
        while (goesOn(end) && !listener.awaits(last + HEARTBEAT.toNanos() - System.nanoTime())) {
            stream.heartbeat();
            last = System.nanoTime();
        }
        return last;
    }

    private boolean goesOn(long end) {
        return running && System.nanoTime() < end && !Thread.currentThread().isInterrupted();
    }

    private void leave(UUID topic, Listener listener) {
        topics.computeIfPresent(
                topic,
                (_, listeners) -> {
                    listeners.remove(listener);
                    return listeners.isEmpty() ? null : listeners;
                });
    }

    @Override
    public void start() {
        running = true;
    }

    /// Before the web server waits for its last requests: these would not end by themselves.
    @Override
    public void stop() {
        running = false;
        topics.values().forEach(listeners -> listeners.forEach(Listener::wake));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private static final class Listener {
        private final Semaphore changes = new Semaphore(0);

        void wake() {
            changes.release();
        }

        /// However many changes have come: they are one.
        boolean awaits(long nanos) {
            try {
                boolean changed = changes.tryAcquire(nanos, TimeUnit.NANOSECONDS);
                changes.drainPermits();
                return changed;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
    }
}
