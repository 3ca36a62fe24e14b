package org.risingtide.coffees;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.planning.Every;
import org.risingtide.planning.Rhythm;
import org.risingtide.platform.Words;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.Protocols;
import org.springframework.util.MultiValueMap;

/// What was typed for a club, letter by letter.
///
/// @param starts as the browser writes a local date and time: `2026-12-02T15:30`
record ClubForm(
        UUID id,
        String name,
        String every,
        String starts,
        String minutes,
        String protocol,
        String size,
        String link) {
    static final int LONGEST_NAME = 80;
    private static final int LONGEST_LINK = 500;
    private static final int FURTHEST_DAYS = 400;

    /// The two that are made for a few people and little time.
    static final List<String> PROTOCOLS = List.of("sharing-short", "microlab");

    static boolean offered(Protocol protocol) {
        return PROTOCOLS.contains(protocol.id());
    }

    static ClubForm fresh() {
        return new ClubForm(
                UUID.randomUUID(),
                "",
                Every.TWO_WEEKS.written(),
                "",
                "45",
                PROTOCOLS.getFirst(),
                "4",
                "");
    }

    static ClubForm of(Club club, LocalDateTime next) {
        return new ClubForm(
                club.id(),
                "",
                club.rhythm().every().written(),
                next.toString(),
                String.valueOf(club.minutes()),
                club.protocol().id(),
                String.valueOf(club.size()),
                club.link());
    }

    static ClubForm read(UUID id, MultiValueMap<String, String> fields) {
        return new ClubForm(
                id,
                field(fields, "name"),
                field(fields, "every"),
                field(fields, "starts"),
                field(fields, "minutes"),
                field(fields, "protocol"),
                field(fields, "size"),
                field(fields, "link"));
    }

    /// The club, or which fields are wrong.
    record Checked(Optional<NewClub> club, Map<String, String> wrong) {
        @Nullable String wrong(String field, Words words) {
            var key = wrong.get(field);
            return key == null ? null : words.say(key);
        }
    }

    static Checked unchecked() {
        return new Checked(Optional.empty(), Map.of());
    }

    /// @param named whether it is given a name here
    Checked check(ZoneId zone, Instant now, boolean named) {
        var wrong = new LinkedHashMap<String, String>();
        var chosen = chosen();
        var first = first(zone, now);
        var minutesEach = number(minutes, 15, 180);
        var seats = number(size, Club.FEWEST, Club.MOST);
        var how = how();
        require(wrong, "name", !named || !name.isEmpty() && name.length() <= LONGEST_NAME);
        require(wrong, "every", chosen.isPresent());
        require(wrong, "starts", first != null);
        require(wrong, "minutes", minutesEach > 0);
        require(wrong, "size", seats > 0);
        require(wrong, "protocol", how.isPresent());
        require(wrong, "link", link.length() <= LONGEST_LINK && mayLink(link));
        if (!wrong.isEmpty() || first == null) {
            return new Checked(Optional.empty(), wrong);
        }
        var rhythm = Rhythm.of(chosen.orElseThrow(), first.atZone(zone), null);
        return new Checked(
                Optional.of(new NewClub(id, rhythm, minutesEach, how.orElseThrow(), seats, link)),
                wrong);
    }

    private Optional<Every> chosen() {
        return Arrays.stream(Every.values())
                .filter(each -> each.written().equals(every))
                .findFirst();
    }

    private Optional<Protocol> how() {
        return Protocols.shipped().all().stream()
                .filter(each -> PROTOCOLS.contains(each.id()) && each.id().equals(protocol))
                .findFirst();
    }

    private @Nullable LocalDateTime first(ZoneId zone, Instant now) {
        try {
            var at = LocalDateTime.parse(starts);
            var start = at.atZone(zone).toInstant();
            boolean soon = start.isBefore(now.plusSeconds(FURTHEST_DAYS * 86_400L));
            return start.isAfter(now) && soon ? at : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean mayLink(String link) {
        return link.isEmpty() || link.matches("https?://[^/\\s]+\\S*");
    }

    /// 0 for what is none in these bounds.
    private static int number(String typed, int from, int to) {
        if (!typed.matches("\\d{1,4}")) {
            return 0;
        }
        int number = Integer.parseInt(typed);
        return number >= from && number <= to ? number : 0;
    }

    private static void require(Map<String, String> wrong, String field, boolean holds) {
        if (!holds) {
            wrong.put(field, "coffees.form." + field + ".wrong");
        }
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
