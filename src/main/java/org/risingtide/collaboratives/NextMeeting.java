package org.risingtide.collaboratives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// The soonest date among somebody's groups.
///
/// @param members who is in that group, in the order they came
public record NextMeeting(
        UUID collaborative, UUID circle, String name, Meeting meeting, List<UUID> members) {

    /// A row of the function `collaboratives.next_date`, also for whoever asks for more beside it.
    public static NextMeeting of(ResultSet row) throws SQLException {
        var meeting =
                new Meeting(
                        row.getObject("date_id", UUID.class),
                        row.getTimestamp("date_start").toInstant(),
                        row.getInt("date_minutes"),
                        ZoneId.of(row.getString("date_zone")),
                        row.getString("date_link"),
                        row.getObject("date_happened", Boolean.class),
                        row.getInt("date_sequence"));
        return new NextMeeting(
                row.getObject("date_group", UUID.class),
                row.getObject("date_circle", UUID.class),
                row.getString("date_name"),
                meeting,
                List.of((UUID[]) row.getArray("date_members").getArray()));
    }
}
