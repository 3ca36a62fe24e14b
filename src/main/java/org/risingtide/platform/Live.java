package org.risingtide.platform;

import jakarta.servlet.http.HttpServletRequest;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Pages that stay in step with something that others change: server-sent events out, ordinary forms in.
///
/// A page listens to a topic. Whoever changes what the topic is about says so after commit; every page that listens is then asked
/// for its picture anew, and sent it when it differs from what it has. Nothing is queued: a page that slept through ten changes gets
/// one picture, the true one.
@Component
public final class Live implements SmartLifecycle {
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final ConcurrentHashMap<UUID, Set<Listener>> topics = new ConcurrentHashMap<>();
    private final List<Consumer<UUID>> tellsToo = new CopyOnWriteArrayList<>();
    private final List<Consumer<UUID>> hearsToo = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    /// What one page shows, for its own viewer, at the moment it is asked.
    public interface Picture {
        /// @return nothing when the viewer may not see it any more: the stream ends
        Optional<byte[]> now();
    }

    /// Sends pictures until the browser goes away. The request's own thread does not wait for that: it would keep the whole way
    /// through the filters in memory as long as the page is open.
    public void stream(
            HttpServletRequest request, HttpServletResponse response, UUID topic, Picture picture)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        // The head is sent here: afterwards two threads hold the response, and only one may still
        // write.
        response.flushBuffer();
        var goesOn = request.startAsync();
        goesOn.setTimeout(0);
        var listener =
                new Listener(picture, new EventStream(response), goesOn, me -> leave(topic, me));
        topics.compute(topic, (_, others) -> with(listener, others));
        if (running) {
            listener.wake();
        } else {
            listener.end();
        }
    }

    /// Call it after commit. Cheap: nobody waits for anybody's page.
    public void changed(UUID topic) {
        wake(topic);
        tellsToo.forEach(other -> other.accept(topic));
    }

    /// Whoever keeps something of a topic in memory hears first when another process has changed it.
    public void whenFarAway(Consumer<UUID> keeper) {
        hearsToo.add(keeper);
    }

    /// Another process has changed it. Whoever brings the news does not wait until it has been read.
    void changedFarAway(UUID topic) {
        Thread.ofVirtual()
                .name("live-far-away")
                .start(() -> {
                    try {
                        hearsToo.forEach(keeper -> keeper.accept(topic));
                    } finally {
                        wake(topic);
                    }
                });
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

    private static Set<Listener> with(Listener listener, @Nullable Set<Listener> others) {
        var all = others == null ? ConcurrentHashMap.<Listener>newKeySet() : others;
        all.add(listener);
        return all;
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
        Thread.ofVirtual().name("live-heartbeats").start(this::keepTime);
    }

    private void keepTime() {
        try {
            while (running) {
                Thread.sleep(GLANCE);
                long now = System.nanoTime();
                everyone(listener -> listener.atTime(now));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void everyone(Consumer<Listener> does) {
        topics.values().forEach(listeners -> listeners.forEach(does));
    }

    /// Before the web server waits for its last requests: these would not end by themselves.
    @Override
    public void stop() {
        running = false;
        everyone(Listener::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
