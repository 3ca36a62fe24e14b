package org.risingtide.forming;

import java.util.Set;
import java.util.stream.IntStream;
import org.risingtide.company.Affinity;
import org.risingtide.grouping.PairScore;

/// How well two fit, in steps of 1/64 in half a table of bytes: 50 MB for 10,000 people.
final class PairTable implements PairScore {
    private static final int BLOCK = 64;
    private static final float STEPS = 64;
    private static final float LEAST = -0.9f;

    private final byte[][] rows;
    private final Pool pool;
    private final KindTable kinds;
    private final SettingTable settings;

    private PairTable(Pool pool, KindTable kinds, byte[][] rows) {
        this.pool = pool;
        this.kinds = kinds;
        this.settings = new SettingTable(pool.people());
        this.rows = rows;
    }

    static PairTable of(Pool pool, KindTable kinds) {
        int n = pool.size();
        var rows = new byte[n > KindTable.LIMIT ? 0 : n][];
        var table = new PairTable(pool, kinds, rows);
        IntStream.range(0, (rows.length + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(block -> table.fill(block * BLOCK));
        for (long met : rows.length == 0 ? Set.<Long>of() : pool.whoHaveMet()) {
            int a = (int) (met >>> 32);
            int b = (int) met;
            rows[a][b] = held(table.score(a, b, true));
        }
        return table;
    }

    /// Row by row side by side: what `b` is to them lies together, and the processor fetches it once.
    private void fill(int from) {
        int to = Math.min(rows.length, from + BLOCK);
        for (int a = from; a < to; a++) {
            rows[a] = new byte[a];
        }
        for (int b = 0; b < to; b++) {
            for (int a = Math.max(from, b + 1); a < to; a++) {
                rows[a][b] = held(score(a, b, false));
            }
        }
    }

    private static byte held(float score) {
        return (byte) (Math.round((score - LEAST) * STEPS) - 128);
    }

    private float score(int a, int b, boolean met) {
        return (float)
                Math.clamp(
                        Affinity.reciprocal(
                                kinds.strengths(b, a),
                                kinds.strengths(a, b),
                                settings.likeness(a, b),
                                settings.sameSchool(a, b),
                                settings.sameDistrict(a, b),
                                met),
                        LEAST,
                        LEAST + 255 / STEPS);
    }

    @Override
    public float between(int a, int b) {
        if (rows.length == 0) {
            return score(a, b, pool.haveMet(a, b));
        }
        int held = a > b ? rows[a][b] : rows[b][a];
        return LEAST + (held + 128) / STEPS;
    }
}
