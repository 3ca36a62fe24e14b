package org.risingtide.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What spreadsheets leave among the people: totals, a heading once more, formulas.
final class Leftovers {
    private static final Set<String> TOTALS =
            Set.of(
                    "total",
                    "totals",
                    "totales",
                    "grand total",
                    "subtotal",
                    "sub total",
                    "sum",
                    "count",
                    "average",
                    "mean",
                    "total general",
                    "suma",
                    "promedio",
                    "cuenta",
                    "cantidad",
                    "n");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LETTER =
            Pattern.compile(
                    "(?:hi|hello|dear|hey|hola|querid[oa]s?|estimad[oa]s?|hallo|liebe[rs]?|thanks|thank you|gracias|danke|best|regards"
                            + "|kind regards|best regards|saludos|un saludo|cheers|viele grusse)\\b[^@]*[,.!:]|.*[:!?]");
    private static final Pattern LINK =
            Pattern.compile("(?i)=\\s*hyperlink\\(\\s*\"([^\"]*)\"\\s*[,;]\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern TEXT = Pattern.compile("=\\s*\"([^\"]*)\"");

    private Leftovers() {}

    /// "Total", "Total: 58", "Subtotal Harbor St.", with or without figures beside it, and no address.
    static boolean isTotal(List<String> cells) {
        var first = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
        var words = NOT_LETTERS.matcher(Cells.fold(first)).replaceAll(" ").strip();
        boolean figures = cells.stream().anyMatch(cell -> cell.matches("[\\d.,% ]+"));
        return cells.stream().noneMatch(cell -> cell.contains("@"))
                && (TOTALS.contains(words)
                        || figures
                                && (words.startsWith("total ") || words.startsWith("subtotal ")));
    }

    /// "Hi Dana," or "Here are the people:" around names that were copied out of a mail.
    static boolean isLetter(List<String> cells) {
        return cells.size() == 1 && LETTER.matcher(Cells.fold(cells.getFirst())).matches();
    }

    /// A heading once more, as pasted sheets have it at every page.
    static boolean isHeading(List<String> cells, List<String> headings) {
        return !headings.isEmpty()
                && cells.stream().filter(cell -> !cell.isBlank()).count() > 1
                && folded(cells).equals(folded(headings));
    }

    private static List<String> folded(List<String> cells) {
        return cells.stream().map(Cells::fold).filter(cell -> !cell.isEmpty()).toList();
    }

    /// The text in a formula that only shows text; empty for one that would have to be worked out; as it is where it is none.
    static Optional<String> formula(String cell) {
        if (!cell.startsWith("=")) {
            return Optional.of(cell);
        }
        var link = LINK.matcher(cell);
        if (link.matches()) {
            return Optional.of(
                    link.group(1).startsWith("mailto:") && !link.group(2).contains("@")
                            ? link.group(2) + " <" + link.group(1).substring(7) + ">"
                            : link.group(2));
        }
        var text = TEXT.matcher(cell);
        return text.matches() ? Optional.of(text.group(1)) : Optional.empty();
    }
}
