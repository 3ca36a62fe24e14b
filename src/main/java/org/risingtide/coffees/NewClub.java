package org.risingtide.coffees;

import java.util.UUID;
import org.risingtide.planning.Rhythm;
import org.risingtide.protocols.Protocol;

/// How a club is to meet; all of it can be done.
///
/// @param id of its group, made by the form: sent twice, it starts once
/// @param minutes of each coffee, 15 to 180
/// @param size how many a table has where it can be chosen, 3 to 5
/// @param link of any video call, or empty
public record NewClub(
        UUID id, Rhythm rhythm, int minutes, Protocol protocol, int size, String link) {

    Club club() {
        return new Club(id, id, rhythm, minutes, protocol, size, link, null, null);
    }
}
