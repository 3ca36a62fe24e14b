package org.risingtide.planning;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.collaboratives.Gathering;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.protocols.Fit;
import org.risingtide.protocols.Protocols;
import org.risingtide.sessions.Way;

/// Reads what was typed for a plan, and says of each field what is wrong with it.
final class PlanCheck {
    private static final int LONGEST_FOCUS = 300;
    private static final Duration ANY = Duration.ofDays(7);
    private static final Duration FURTHEST = Duration.ofDays(3 * 365);

    /// By field, the key of a sentence.
    final Map<String, String> wrong = new LinkedHashMap<>();

    private final PlanForm form;
    private final Gathering group;
    private final ZoneId zone;
    private final Instant now;

    PlanCheck(PlanForm form, Gathering group, ZoneId zone, Instant now) {
        this.form = form;
        this.group = group;
        this.zone = zone;
        this.now = now;
    }

    /// @param day which is chosen already, or null when the form says
    Optional<Wanted> wanted(Wanted.@Nullable Day day) {
        var when = day == null ? day() : day;
        var fit = fit();
        var way = way();
        int days = days(way);
        var leads = person(form.leads());
        var every = every();
        var until = until(when);
        require(form.focus().length() <= LONGEST_FOCUS, "focus");
        require(fit != null, "protocol");
        require(way != null, "way");
        require(days > 0, "days");
        require(leads != null, "leads");
        if (when == null || fit == null || way == null || leads == null || !wrong.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Wanted(
                        form.id(),
                        when,
                        fit.protocol(),
                        way,
                        form.focus(),
                        leads,
                        speakers(),
                        days,
                        fit.tables(),
                        every,
                        until));
    }

    private Wanted.@Nullable Day day() {
        var set = uuid(form.date());
        if (set != null && group.date(set).filter(date -> date.endsAt().isAfter(now)).isPresent()) {
            return new Wanted.Day.Set(set);
        }
        boolean own = form.date().isEmpty();
        int minutes = minutes();
        require(!own || minutes > 0, "minutes");
        var start = own ? local(form.starts()) : instant(form.date());
        require(start != null && start.isAfter(now) && start.isBefore(now.plus(FURTHEST)), "date");
        return start == null || minutes == 0 ? null : new Wanted.Day.New(start, minutes);
    }

    private int minutes() {
        return form.minutes().matches("\\d{1,4}")
                ? Math.clamp(Integer.parseInt(form.minutes()), 5, 600)
                : 0;
    }

    private @Nullable Fit fit() {
        return Protocols.shipped().fitting(ANY, group.members().size()).stream()
                .filter(fit -> PlanForm.named(fit.protocol()).equals(form.protocol()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Way way() {
        return Way.offered().stream()
                .filter(way -> way.written().equals(form.way()))
                .findFirst()
                .orElse(null);
    }

    /// 0 for what is none.
    private int days(@Nullable Way way) {
        if (way != Way.IN_WRITING) {
            return 1;
        }
        return form.days().matches("[2-7]") ? Integer.parseInt(form.days()) : 0;
    }

    private @Nullable Every every() {
        var chosen =
                Arrays.stream(Every.values())
                        .filter(every -> every.written().equals(form.every()))
                        .findFirst();
        require(form.every().isEmpty() || chosen.isPresent(), "every");
        return chosen.orElse(null);
    }

    private @Nullable LocalDate until(Wanted.@Nullable Day day) {
        if (form.until().isEmpty() || form.every().isEmpty()) {
            return null;
        }
        try {
            var until = LocalDate.parse(form.until());
            require(until.isAfter(start(day).atZone(zone).toLocalDate()), "until");
            require(until.getYear() < 2200, "until");
            return until;
        } catch (DateTimeException e) {
            require(false, "until");
            return null;
        }
    }

    private Instant start(Wanted.@Nullable Day day) {
        return switch (day) {
            case null -> now;
            case Wanted.Day.New(var start, _) -> start;
            case Wanted.Day.Set(var set) -> group.date(set).map(Meeting::startsAt).orElse(now);
        };
    }

    /// As typed; whoever has left is not in it any more, and whoever has come meanwhile speaks last.
    private List<UUID> speakers() {
        var order = new ArrayList<UUID>();
        for (var typed : form.speakers()) {
            var person = person(typed);
            if (person != null && !order.contains(person)) {
                order.add(person);
            }
        }
        group.members().stream().filter(member -> !order.contains(member)).forEach(order::add);
        return order;
    }

    private @Nullable UUID person(String typed) {
        var id = uuid(typed);
        return id != null && group.members().contains(id) ? id : null;
    }

    private void require(boolean holds, String field) {
        if (!holds) {
            wrong.putIfAbsent(field, "planning." + field + ".wrong");
        }
    }

    private @Nullable Instant local(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
