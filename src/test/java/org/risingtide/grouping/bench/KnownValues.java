package org.risingtide.grouping.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Published values by instance, from a table `instance,value` or one with columns `instance` and `best_of_20`.
record KnownValues(Map<String, Double> values) {

    static KnownValues read(String file) throws IOException {
        var values = new HashMap<String, Double>();
        if (!file.isEmpty()) {
            for (String line : Files.readAllLines(Path.of(file))) {
                String[] row = line.split(",");
                String value = row[row.length > 5 ? 5 : 1];
                if (value.matches("[0-9.]+")) {
                    values.put(row[row.length > 5 ? 1 : 0], Double.parseDouble(value));
                }
            }
        }
        return new KnownValues(values);
    }

    /// NaN where nothing is published.
    double of(String instance) {
        return values.getOrDefault(instance, Double.NaN);
    }
}
