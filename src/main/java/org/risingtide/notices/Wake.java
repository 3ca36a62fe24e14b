package org.risingtide.notices;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Starts the delivery right after a commit that wrote messages, so that nobody waits for the next round of the schedule.
@Component
class Wake implements DisposableBean {
    private final ObjectProvider<Outbox> outboxes;

    /// One that runs and one that waits are enough: a round takes everything that is due.
    private final ThreadPoolExecutor runner =
            new ThreadPoolExecutor(
                    1,
                    1,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(1),
                    Thread.ofVirtual().name("delivery").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    Wake(ObjectProvider<Outbox> outboxes) {
        this.outboxes = outboxes;
    }

    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        runner.execute(() -> outboxes.forEach(Outbox::round));
                    }
                });
    }

    @Override
    public void destroy() throws InterruptedException {
        runner.shutdown();
        if (!runner.awaitTermination(8, TimeUnit.SECONDS)) {
            runner.shutdownNow();
        }
    }
}
