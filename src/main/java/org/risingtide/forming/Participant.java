package org.risingtide.forming;

import java.util.List;
import org.risingtide.company.Voice;
import org.risingtide.lists.FreeTime;

/// One of the people to group, as the search needs them.
///
/// @param what a line under the name ("music, Harbor Street Elementary")
/// @param languages codes; empty is not known and keeps nobody apart
/// @param zone an IANA name, or empty
/// @param wants bits of `Reason` for the kinds of company they wish; 0 for no wish, which is all of them
public record Participant(
        String name,
        String what,
        Voice voice,
        List<String> languages,
        String zone,
        FreeTime free,
        int wants) {
    private static final int ALL = 7;

    /// The same person with a wish of their own.
    public Participant wanting(int reasons) {
        return new Participant(name, what, voice, languages, zone, free, reasons);
    }

    int wanted() {
        return wants == 0 ? ALL : wants;
    }
}
