package org.risingtide.places;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was noticed while reading one file: each finding with the lines it was met on.
final class Findings {

    private final Map<Finding, List<Long>> lines = new EnumMap<>(Finding.class);

    void met(Finding finding, long line) {
        lines.computeIfAbsent(finding, _ -> new ArrayList<>()).add(line);
    }

    List<Long> lines(Finding finding) {
        return lines.getOrDefault(finding, List.of());
    }

    int leftOut() {
        return lines.entrySet().stream()
                .filter(met -> met.getKey().leavesOut)
                .mapToInt(met -> met.getValue().size())
                .sum();
    }

    List<Finding> met() {
        return lines.keySet().stream().sorted().toList();
    }
}
