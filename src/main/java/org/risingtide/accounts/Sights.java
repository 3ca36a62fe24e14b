package org.risingtide.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.risingtide.platform.VisibleRows.Sight;

/// Answers what an account may see. The answer is the business of `circles`; `accounts` only asks it once per request.
public interface Sights {
    Sight of(UUID account);

    /// The same for a statement that has found the account already, so that signing in is one question: what to select from, with
    /// the columns `circles` and `closed`.
    ///
    /// @param account the column with the account's id
    String source(String account);

    static Sight read(ResultSet row) throws SQLException {
        return new Sight(ids(row, "circles"), ids(row, "closed"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
