package org.risingtide.lists;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names and addresses as lists have them.
final class Names {
    private static final Pattern MAIL =
            Pattern.compile("[^\\s<>,;:\"()]+@[^\\s<>,;:\"()@]+\\.[^\\s<>,;:\"()@.]{2,}");
    private static final Pattern BRACKETS =
            Pattern.compile("[<(\\[]?\\s*(?:mailto:)?" + MAIL + "\\s*[>)\\]]?");

    /// As mail programs write a name: 'Ana Ruiz'.
    private static final Pattern QUOTED = Pattern.compile("^['‘](.+)['’]$");

    private static final Set<String> AFTER_NAMES =
            Set.of(
                    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "edd", "ed.d.",
                    "m.ed.", "med", "ma", "nbct");

    private Names() {}

    static boolean isMail(String cell) {
        return MAIL.matcher(cell).matches();
    }

    static boolean looksLikeName(String cell) {
        return !cell.isEmpty()
                && cell.length() < 80
                && cell.chars().noneMatch(Character::isDigit)
                && (MAIL.matcher(cell).find()
                        || cell.chars().noneMatch(c -> c == '@' || c == '/' || c == '?'))
                && cell.split(" +").length <= 6;
    }

    static boolean oneWord(String cell) {
        return !cell.isEmpty() && cell.split(" +").length <= 2 && !cell.contains(",");
    }

    /// The address in a cell such as `Rosa <rosa@x.org>`, in lower case; empty if there is none.
    static String mailIn(String cell) {
        var found = MAIL.matcher(cell);
        return found.find() ? found.group().toLowerCase(Locale.ROOT) : "";
    }

    /// How many different addresses stand in a cell.
    static long mails(String cell) {
        return MAIL.matcher(cell)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    /// "Delgado, Rosa" becomes "Rosa Delgado"; an address beside the name goes; "RAY CHARLES, Jr." stays.
    static String tidy(String cell) {
        var bare =
                BRACKETS.matcher(cell).replaceAll(" ").replace("\"", " ").replace('|', ' ').strip();
        int comma = bare.indexOf(',');
        if (comma > 0 && comma == bare.lastIndexOf(',')) {
            var after = bare.substring(comma + 1).strip();
            if (!after.isEmpty() && !AFTER_NAMES.contains(after.toLowerCase(Locale.ROOT))) {
                bare = after + " " + bare.substring(0, comma).strip();
            }
        }
        return QUOTED.matcher(bare.replaceAll("\\s+", " ").replaceAll("[\\s,;]+$", "").strip())
                .replaceAll("$1");
    }

    /// For a list of mails alone: "rosa.delgado@x.org" is somebody called Rosa Delgado.
    static String fromMail(String mail) {
        var words = new StringBuilder();
        for (var part : mail.substring(0, Math.max(0, mail.indexOf('@'))).split("[._\\-+0-9]+")) {
            if (!part.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(part.charAt(0)))
                        .append(part.substring(1));
            }
        }
        return words.toString();
    }
}
