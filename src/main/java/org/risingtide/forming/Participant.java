package org.risingtide.forming;

import java.util.List;
import org.risingtide.company.Voice;
import org.risingtide.lists.FreeTime;
import org.risingtide.lists.Listed;

/// One of the people to group, as the search needs them.
///
/// @param work for the line under the name
/// @param languages codes; empty is not known and keeps nobody apart
/// @param zone an IANA name, or empty
/// @param wants bits of `Reason` for the kinds of company they wish; 0 for no wish, which is all of them
public record Participant(
        String name,
        Listed.Work work,
        Voice voice,
        List<String> languages,
        String zone,
        FreeTime free,
        int wants) {
    private static final int ALL = 7;

    /// The same person with a wish of their own.
    public Participant wanting(int reasons) {
        return new Participant(name, work, voice, languages, zone, free, reasons);
    }

    int wanted() {
        return wants == 0 ? ALL : wants;
    }
}
