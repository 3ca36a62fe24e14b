package org.risingtide.seen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.risingtide.circles.Evaluators.Leads;
import org.risingtide.seen.Piece.Readers;

/// Who may see what, said as simply as it can be.
final class Model {
    record Stand(UUID school, UUID district, Leads leads) {}

    record Two(UUID person, UUID evaluator) {}

    final Map<UUID, Stand> stands = new HashMap<>();
    final Map<Two, Boolean> said = new HashMap<>();
    final Set<Two> doors = new HashSet<>();
    final Map<UUID, Set<UUID>> groups = new HashMap<>();

    /// Coffee clubs: sharing one opens nothing that is written for groups.
    final Map<UUID, Set<UUID>> clubs = new HashMap<>();

    final Map<String, Piece> pieces = new HashMap<>();

    boolean maySee(UUID viewer, Piece piece) {
        return viewer.equals(piece.author()) && !(piece.to() instanceof Readers.Nobody)
                || reads(viewer, piece);
    }

    /// What others read; one's own words are one's own as long as they are anywhere.
    private boolean reads(UUID viewer, Piece piece) {
        return switch (piece.to()) {
            case Readers.Nobody() -> false;
            case Readers.Anybody() -> true;
            case Readers.Alone() -> false;
            case Readers.Unlinked() -> stands.containsKey(viewer);
            case Readers.Here() -> stands.containsKey(viewer) && !closed(viewer, piece.author());
            case Readers.MyGroup() ->
                    shareGroup(viewer, piece.author()) && !closed(viewer, piece.author());
            case Readers.Group(var id) -> in(id, viewer) && !closed(viewer, piece.author());
            case Readers.Together(var id) -> in(id, viewer);
            case Readers.Pair(var asker, var asked, var answered) ->
                    List.of(asker, asked).contains(viewer)
                            && !closed(viewer, asker)
                            && !(answered && closed(viewer, asked));
        };
    }

    boolean closed(UUID viewer, UUID author) {
        return evaluates(viewer, author) && !doors.contains(new Two(author, viewer));
    }

    private boolean evaluates(UUID one, UUID other) {
        return !one.equals(other)
                && said.getOrDefault(
                        new Two(other, one), presumed(stands.get(one), stands.get(other)));
    }

    private static boolean presumed(Stand one, Stand other) {
        return switch (one.leads()) {
            case NOBODY -> false;
            case SCHOOL -> one.school().equals(other.school()) && other.leads() != Leads.DISTRICT;
            case DISTRICT -> one.district().equals(other.district());
        };
    }

    private boolean shareGroup(UUID one, UUID other) {
        return groups.keySet().stream().anyMatch(id -> in(id, one) && in(id, other));
    }

    boolean in(UUID group, UUID person) {
        return groups.getOrDefault(group, clubs.getOrDefault(group, Set.of())).contains(person);
    }

    /// Whether the database must refuse to seat these together.
    boolean keepsApart(Set<UUID> people) {
        return people.stream()
                .anyMatch(one -> people.stream().anyMatch(other -> closed(one, other)));
    }

    Set<String> words(UUID viewer, boolean certainOnly) {
        var words = new LinkedHashSet<String>();
        pieces.values().stream()
                .filter(piece -> (piece.certain() || !certainOnly) && maySee(viewer, piece))
                .forEach(piece -> words.add(piece.word()));
        return words;
    }
}
