package org.risingtide.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Words;

/// What the page inside an archive shows.
///
/// @param enclosed paths of the files that are really beside it
public record ArchivePage(
        Words words,
        Viewer viewer,
        String place,
        Instant madeAt,
        List<Drawer> drawers,
        Set<String> enclosed) {

    public String language() {
        return words.locale().getLanguage();
    }

    public String label(String column) {
        return words.say("records.part." + column);
    }

    public String said(Object value) {
        return switch (value) {
            case Instant at ->
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                            .withLocale(reader())
                            .withZone(viewer.zone())
                            .format(at);
            case LocalDate on ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(reader())
                            .format(on);
            case Boolean yes -> words.say(yes ? "records.yes" : "records.no");
            case Collection<?> all ->
                    String.join("; ", all.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }

    public String path(Drawer drawer, Drawer.Enclosed file) {
        return Archive.path(drawer, file);
    }

    public boolean encloses(Drawer drawer, Drawer.Enclosed file) {
        return enclosed.contains(path(drawer, file));
    }

    private Locale reader() {
        return words.locale().equals(Words.SPANISH) ? Words.SPANISH : Locale.US;
    }
}
