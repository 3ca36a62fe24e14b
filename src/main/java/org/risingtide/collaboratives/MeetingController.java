package org.risingtide.collaboratives;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.people.People;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A group finds its next date: proposed from everyone's free times, or typed.
@Controller
@RequestMapping("/collaboratives/{id}/meetings")
class MeetingController {
    private static final int PROPOSALS = 5;

    private final Collaboratives groups;
    private final Meetings meetings;
    private final People people;
    private final DateFiles files;
    private final Clock clock;

    MeetingController(
            Collaboratives groups, Meetings meetings, People people, DateFiles files, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.people = people;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Transactional(readOnly = true)
    ModelAndView form(Viewer viewer, @PathVariable UUID id) {
        return form(viewer, id, MeetingForm.fresh(), HttpStatus.OK);
    }

    @GetMapping("/{meeting}")
    @Transactional(readOnly = true)
    ModelAndView edit(Viewer viewer, @PathVariable UUID id, @PathVariable UUID meeting) {
        var form = MeetingForm.of(meetings.find(viewer, id, meeting), viewer.zone());
        return form(viewer, id, form, HttpStatus.OK);
    }

    /// @param at a proposed start; wins over day and time
    @PostMapping
    ModelAndView set(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam("request_id") UUID meeting,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(defaultValue = "") String starts,
            @RequestParam(defaultValue = "45") String minutes,
            @RequestParam(defaultValue = "") String link) {
        var form = new MeetingForm(meeting, starts, minutes(minutes), link.strip(), null);
        if (form.minutes() == 0) {
            return form(
                    viewer,
                    id,
                    form.wrong("collaboratives.meeting.minutes.wrong"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var start = at == null ? read(starts, viewer.zone()) : at;
        if (start == null || start.isBefore(clock.instant())) {
            return form(
                    viewer,
                    id,
                    form.wrong("collaboratives.meeting.start.wrong"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!Meeting.mayLink(form.link()) || form.link().length() > 500) {
            return form(
                    viewer,
                    id,
                    form.wrong("collaboratives.meeting.link.wrong"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        meetings.set(
                viewer,
                id,
                new Meeting(meeting, start, form.minutes(), viewer.zone(), form.link(), null, 0));
        return new ModelAndView("redirect:/collaboratives/" + id);
    }

    @PostMapping("/{meeting}/calling-off")
    String callOff(Viewer viewer, @PathVariable UUID id, @PathVariable UUID meeting) {
        meetings.callOff(viewer, id, meeting);
        return "redirect:/collaboratives/" + id;
    }

    @PostMapping("/{meeting}/outcome")
    String tell(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam boolean happened) {
        meetings.tell(viewer, id, meeting, happened);
        return "redirect:/collaboratives/" + id;
    }

    @GetMapping("/{meeting}/calendar.ics")
    @Transactional(readOnly = true)
    ResponseEntity<String> calendar(
            Viewer viewer, @PathVariable UUID id, @PathVariable UUID meeting) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"date.ics\"")
                .body(files.of(viewer, id, meeting));
    }

    private ModelAndView form(Viewer viewer, UUID id, MeetingForm form, HttpStatus status) {
        var group = groups.open(viewer, id);
        var members = groups.members(viewer, List.of(group)).getOrDefault(id, List.of());
        var profiles = people.profiles(viewer, members);
        var page = new ModelAndView("collaboratives/meeting", status);
        page.addObject("group", group);
        page.addObject("form", form);
        page.addObject("viewer", viewer);
        page.addObject(
                "proposals",
                MeetingTimes.propose(
                        profiles, viewer.zone(), clock.instant().atZone(viewer.zone()), PROPOSALS));
        page.addObject("cards", people.cards(viewer, members));
        return page;
    }

    /// 0 for what is no number.
    private static int minutes(String typed) {
        var plain = typed.strip();
        return plain.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(plain), 5, 600) : 0;
    }

    private static @Nullable Instant read(String local, ZoneId zone) {
        try {
            return LocalDateTime.parse(local).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /// @param starts as the browser writes a local date and time: `2026-12-02T15:30`
    /// @param wrong key of a sentence, or null
    record MeetingForm(UUID id, String starts, int minutes, String link, @Nullable String wrong) {
        static MeetingForm fresh() {
            return new MeetingForm(UUID.randomUUID(), "", 45, "", null);
        }

        static MeetingForm of(Meeting meeting, ZoneId reader) {
            var starts = meeting.startsIn(reader).toLocalDateTime().toString();
            return new MeetingForm(meeting.id(), starts, meeting.minutes(), meeting.link(), null);
        }

        MeetingForm wrong(String key) {
            return new MeetingForm(id, starts, minutes, link, key);
        }
    }
}
