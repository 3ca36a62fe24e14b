package org.risingtide.forming;

import java.util.stream.IntStream;
import org.risingtide.company.Affinity;
import org.risingtide.grouping.PairScore;

/// How well two fit, in steps of 1/64 in half a table of bytes: 50 MB for 10,000 people.
final class PairTable implements PairScore {
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
        IntStream.range(0, rows.length)
                .parallel()
                .forEach(a -> {
                    var row = new byte[a];
                    for (int b = 0; b < a; b++) {
                        row[b] = (byte) (Math.round((table.score(a, b) - LEAST) * STEPS) - 128);
                    }
                    rows[a] = row;
                });
        return table;
    }

    private float score(int a, int b) {
        return (float)
                Math.clamp(
                        Affinity.reciprocal(
                                kinds.strengths(b, a),
                                kinds.strengths(a, b),
                                settings.likeness(a, b),
                                settings.sameSchool(a, b),
                                settings.sameDistrict(a, b),
                                pool.haveMet(a, b)),
                        LEAST,
                        LEAST + 255 / STEPS);
    }

    @Override
    public float between(int a, int b) {
        if (rows.length == 0) {
            return score(a, b);
        }
        int held = a > b ? rows[a][b] : rows[b][a];
        return LEAST + (held + 128) / STEPS;
    }
}
