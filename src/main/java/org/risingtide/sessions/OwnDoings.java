package org.risingtide.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Who did something in a session when: what an open page shows of one's own stays as it is until then, without a question to the
/// database.
@Component
class OwnDoings {
    private final Cache<UUID, Map<UUID, Long>> sessions =
            Caffeine.newBuilder().maximumSize(2_000).expireAfterAccess(Duration.ofHours(3)).build();
    private final AtomicLong doings = new AtomicLong();

    /// Another number after everything that this person did.
    long last(UUID session, UUID person) {
        return sessions.get(session, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(person, _ -> doings.incrementAndGet());
    }

    void afterCommit(UUID session, UUID person) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        did(session, person);
                    }
                });
    }

    void did(UUID session, UUID person) {
        sessions.get(session, _ -> new ConcurrentHashMap<>()).put(person, doings.incrementAndGet());
    }

    /// Everybody may have done something.
    void forget(UUID session) {
        sessions.invalidate(session);
    }
}
