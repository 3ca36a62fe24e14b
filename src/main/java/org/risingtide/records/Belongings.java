package org.risingtide.records;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.risingtide.accounts.Viewer;

/// What a module holds of one person: it goes into their archive, and it goes when they leave.
///
/// Each module with such a table has one. A test reads the catalog and fails for a table about people that is named in none.
public interface Belongings {
    /// Tables in which something of a person stands, as `schema.table`.
    Set<String> tables();

    /// The viewer's own, whatever circles they are in by now: words left behind in a group are theirs, too. Read by the system
    /// role, so each query must ask for the viewer's id.
    List<Drawer> of(Viewer viewer);

    /// Erases for good what would outlive the account's row; the rest goes with it by foreign keys.
    ///
    /// Runs in a transaction of the system role that the caller has begun: all modules or none.
    void erase(UUID person);
}
