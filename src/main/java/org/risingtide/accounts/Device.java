package org.risingtide.accounts;

import java.util.List;

/// What a browser calls itself, in words a person knows: "Firefox · Android". Names are not translated.
final class Device {
    private static final List<String[]> BROWSERS =
            List.of(
                    new String[] {"Edg", "Edge"},
                    new String[] {"OPR/", "Opera"},
                    new String[] {"Firefox/", "Firefox"},
                    new String[] {"FxiOS", "Firefox"},
                    new String[] {"CriOS", "Chrome"},
                    new String[] {"Chrome/", "Chrome"},
                    new String[] {"Safari/", "Safari"});
    private static final List<String[]> SYSTEMS =
            List.of(
                    new String[] {"iPhone", "iPhone"},
                    new String[] {"iPad", "iPad"},
                    new String[] {"Android", "Android"},
                    new String[] {"CrOS", "Chromebook"},
                    new String[] {"Windows", "Windows"},
                    new String[] {"Macintosh", "Mac"},
                    new String[] {"Linux", "Linux"});

    private Device() {}

    /// @return empty where it says nothing we know
    static String named(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }

    private static String first(List<String[]> names, String userAgent) {
        return names.stream()
                .filter(name -> userAgent.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }
}
