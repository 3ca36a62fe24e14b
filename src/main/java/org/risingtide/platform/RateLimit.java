package org.risingtide.platform;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// So many times in a while for each key. Keeps a bounded number of keys, those asked for last.
public final class RateLimit {
    private static final int KEYS = 20_000;
    private final int times;
    private final Duration in;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > KEYS;
                }
            };

    public RateLimit(int times, Duration in) {
        this.times = times;
        this.in = in;
    }

    /// @return false when the key has been asked for too often
    public boolean allows(String key) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(key, _ -> fresh());
        }
        return bucket.tryConsume(1);
    }

    /// @throws TooOften when the key has been asked for too often
    public void check(String key) {
        if (!allows(key)) {
            throw new TooOften();
        }
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, in))
                .build();
    }
}
