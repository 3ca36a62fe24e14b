package org.risingtide.platform;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Carries changes between processes that share one database, by PostgreSQL's `NOTIFY`.
///
/// It has a connection of its own and speaks after the commit of whatever happened, never inside a business transaction: those
/// would have to queue for it. With the embedded database there is one process only, and the wire stays silent.
@Component
final class LiveWire implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveWire.class);
    private static final String CHANNEL = "risingtide_live";

    /// A payload has room for 8,000 bytes.
    private static final int AT_ONCE = 150;

    private static final int WAIT_MILLIS = 500;

    private final UUID self = UUID.randomUUID();
    private final BlockingQueue<UUID> changed = new LinkedBlockingQueue<>();
    private final DatabaseAddress address;
    private final Live live;
    private final boolean needed;
    private volatile boolean running;

    @Autowired
    LiveWire(DatabaseAddress address, Live live, Settings settings) {
        this(address, live, settings.database().isPresent());
    }

    LiveWire(DatabaseAddress address, Live live, boolean needed) {
        this.address = address;
        this.live = live;
        this.needed = needed;
    }

    @Override
    public void start() {
        running = true;
        if (needed) {
            live.alsoTells(changed::add);
            Thread.ofVirtual().name("live-tells").start(() -> connected(this::tell));
            Thread.ofVirtual().name("live-hears").start(() -> connected(this::hear));
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Work {
        void on(PGConnection wire, java.sql.Connection connection)
                throws SQLException, InterruptedException;
    }

    /// Connects again whenever the line is lost.
    private void connected(Work work) {
        while (running) {
            try (var connection =
                    DriverManager.getConnection(
                            address.jdbcUrl(), address.app(), address.password())) {
                work.on(connection.unwrap(PGConnection.class), connection);
            } catch (SQLException e) {
                LOG.warn("The line to other nodes is lost: {}", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void tell(PGConnection wire, java.sql.Connection connection)
            throws SQLException, InterruptedException {
        try (var notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            while (running) {
                var topics = new ArrayList<>(List.of(changed.take()));
                changed.drainTo(topics, AT_ONCE);
                notify.setString(2, said(topics));
                try {
                    notify.execute();
                } catch (SQLException e) {
                    // The next line says it.
                    changed.addAll(topics);
                    throw e;
                }
            }
        }
    }

    private String said(List<UUID> topics) {
        var said = new StringBuilder(self.toString());
        topics.stream().distinct().forEach(topic -> said.append(' ').append(topic));
        return said.toString();
    }

    private void hear(PGConnection wire, java.sql.Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
        // While nobody listened anything may have happened.
        live.changedFarAway();
        while (running) {
            var told = wire.getNotifications(WAIT_MILLIS);
            for (var notification : told == null ? new org.postgresql.PGNotification[0] : told) {
                hear(notification.getParameter());
            }
        }
    }

    private void hear(String said) {
        var words = said.split(" ");
        if (!words[0].equals(self.toString())) {
            for (int i = 1; i < words.length; i++) {
                live.changedFarAway(UUID.fromString(words[i]));
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
