package org.risingtide;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// A module knows lower floors only, and of these the ones it lists.
class ModulesTest {
    private static final Map<String, Integer> FLOORS =
            Map.ofEntries(
                    Map.entry("platform", 0),
                    Map.entry("meaning", 0),
                    Map.entry("pairs", 0),
                    Map.entry("grouping", 1),
                    Map.entry("rotations", 0),
                    Map.entry("lists", 0),
                    Map.entry("protocols", 1),
                    Map.entry("receipts", 2),
                    Map.entry("turns", 3),
                    Map.entry("accounts", 1),
                    Map.entry("records", 2),
                    Map.entry("circles", 3),
                    Map.entry("places", 3),
                    Map.entry("people", 4),
                    Map.entry("notices", 3),
                    Map.entry("collaboratives", 5),
                    Map.entry("company", 6),
                    Map.entry("forming", 7),
                    Map.entry("sessions", 6),
                    Map.entry("planning", 7),
                    Map.entry("takeaways", 8),
                    Map.entry("coffees", 8),
                    Map.entry("matching", 8),
                    Map.entry("home", 9),
                    Map.entry("stewardship", 9));

    private final ApplicationModules modules =
            ApplicationModules.of(
                    RisingTide.class,
                    JavaClass.Predicates.simpleNameStartingWith("Jte")
                            .and(JavaClass.Predicates.simpleNameEndingWith("Generated")));

    @Test
    void modules_keep_their_boundaries() {
        modules.verify();
    }

    @Test
    void every_module_has_a_floor_and_looks_down_only() {
        for (var module : modules) {
            var name = module.getIdentifier().toString();
            assertThat(FLOORS).as("floor of %s", name).containsKey(name);
            assertThat(knownBy(module))
                    .as("%s knows lower floors only", name)
                    .allMatch(known -> FLOORS.get(known) < FLOORS.get(name));
        }
    }

    /// What is computed and recorded can be read, and tested, by whoever knows no framework.
    @Test
    void rules_know_no_framework() {
        for (var name :
                List.of(
                        "meaning",
                        "grouping",
                        "rotations",
                        "pairs",
                        "lists",
                        "receipts",
                        "turns")) {
            assertThat(Sources.under(Sources.MAIN.resolve(name), ".java"))
                    .filteredOn(file -> !file.endsWith("package-info.java"))
                    .isNotEmpty()
                    .noneMatch(file -> Sources.text(file).contains("org.springframework"));
        }
    }

    private List<String> knownBy(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(known -> known.getIdentifier().toString())
                .toList();
    }
}
