package org.risingtide.meaning;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/// The shipped model, loaded once, in the background, when somebody first wants it.
///
/// At most two sentences are computed at the same time: more would only push aside the pages people wait for.
final class SentenceModel implements Vectors {

    private static final int AT_ONCE = 2;
    private static final System.Logger LOG = System.getLogger(SentenceModel.class.getName());

    private final FutureTask<E5> loading;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile boolean started;

    SentenceModel() {
        this(E5::load);
    }

    SentenceModel(Callable<E5> load) {
        this.loading =
                new FutureTask<>(load) {
                    @Override
                    protected void setException(Throwable cause) {
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "No sentence model here: going on with tags",
                                cause);
                        super.setException(cause);
                    }
                };
    }

    @Override
    public String model() {
        return loaded().isPresent() ? E5.NAME : "";
    }

    @Override
    public boolean ready() {
        return loading.state() == Future.State.SUCCESS;
    }

    @Override
    public void warm() {
        if (!started) {
            started = true;
            Thread.ofPlatform().daemon().name("sentence-model").start(loading);
        }
    }

    @Override
    public SentenceVector of(String text) {
        Optional<E5> model = loaded();
        if (model.isEmpty() || text.isBlank()) {
            return SentenceVector.NONE;
        }
        places.acquireUninterruptibly();
        try {
            return model.get().vector(text.strip());
        } finally {
            places.release();
        }
    }

    @Override
    public List<SentenceVector> all(List<String> texts) {
        if (texts.size() < 2 * AT_ONCE || loaded().isEmpty()) {
            return texts.stream().map(text -> of(text)).toList();
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<SentenceVector>> coming =
                    texts.stream().map(text -> threads.submit(() -> of(text))).toList();
            return coming.stream().map(SentenceModel::result).toList();
        }
    }

    private static SentenceVector result(Future<SentenceVector> coming) {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SentenceVector.NONE;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A sentence could not be read", e.getCause());
        }
    }

    /// A place where the model cannot run goes on with tags and words.
    private Optional<E5> loaded() {
        warm();
        try {
            return Optional.of(loading.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | CancellationException e) {
            return Optional.empty();
        }
    }
}
