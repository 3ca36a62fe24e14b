package org.risingtide.coffees;

import java.time.ZoneId;
import java.time.format.TextStyle;
import org.risingtide.planning.Rhythm;
import org.risingtide.platform.Dates;
import org.risingtide.platform.Words;

/// A rhythm as somebody reads it, by their clock.
final class RhythmWords {
    private RhythmWords() {}

    static String of(Rhythm rhythm, ZoneId reader, Words words) {
        var here = rhythm.first().atZone(rhythm.zone()).withZoneSameInstant(reader);
        return words.say(
                "planning.series." + rhythm.every().written(),
                here.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale()),
                Dates.clock(here, words.locale()));
    }
}
