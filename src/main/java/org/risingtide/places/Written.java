package org.risingtide.places;

import java.util.Collections;
import java.util.List;

/// How much of a list was new to the directory, how much changed it, and how much said what it knew already.
record Written(int added, int changed, int same) {

    static final Written NOTHING = new Written(0, 0, 0);

    /// @param fresh one answer for each row that was written: true when it had not been there
    Written plus(int rows, List<Boolean> fresh) {
        int created = Collections.frequency(fresh, true);
        return new Written(
                added + created, changed + fresh.size() - created, same + rows - fresh.size());
    }
}
