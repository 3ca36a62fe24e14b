package org.risingtide.collaboratives;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;

/// A date as a calendar file (RFC 5545). The UID never changes, so a moved date moves in every calendar that has it.
public final class Calendar {
    private Calendar() {}

    /// @param url the group's page
    public static String file(Collaborative group, Meeting meeting, String url, Instant now) {
        return written(event(group.name(), meeting, url, now), meeting, Method.publish());
    }

    /// @param how what people will do then, in the reader's language, or empty
    static String file(Collaborative group, Meeting meeting, String how, String url, Instant now) {
        var event = event(group.name(), meeting, url, now);
        if (!how.isEmpty()) {
            event.setDescription(how);
        }
        return written(event, meeting, Method.publish());
    }

    static String calledOff(Collaborative group, Meeting meeting, String url, Instant now) {
        var event = event(group.name(), meeting, url, now);
        event.setStatus(Status.cancelled());
        event.setSequence(meeting.sequence() + 1);
        return written(event, meeting, Method.cancel());
    }

    /// For somebody who does not come to it any more; the others keep it. The date itself has not changed, so neither has its
    /// sequence: whoever comes again gets it again.
    public static String left(Collaborative group, Meeting meeting, String url, Instant now) {
        var event = event(group.name(), meeting, url, now);
        event.setStatus(Status.cancelled());
        return written(event, meeting, Method.cancel());
    }

    /// For somebody who has left the group: what it is called is for those who are in it, so the entry is known by its UID alone.
    public static String leftFor(Meeting meeting, String url, Instant now) {
        var event = event("", meeting, url, now);
        event.setSummary((String) null);
        event.setLocation((String) null);
        event.setStatus(Status.cancelled());
        return written(event, meeting, Method.cancel());
    }

    private static VEvent event(String name, Meeting meeting, String url, Instant now) {
        var event = new VEvent();
        event.setUid(meeting.id() + "@rising-tide");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(meeting.sequence());
        event.setSummary(name);
        event.setDateStart(Date.from(meeting.startsAt()));
        event.setDateEnd(Date.from(meeting.endsAt()));
        event.setUrl(url);
        if (!meeting.link().isEmpty()) {
            event.setLocation(meeting.link());
        }
        return event;
    }

    private static String written(VEvent event, Meeting meeting, Method method) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Rising Tide//EN");
        calendar.setMethod(method);
        calendar.addEvent(event);
        calendar.getTimezoneInfo()
                .setDefaultTimezone(CalendarZone.at(meeting.zone(), meeting.startsAt()));
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }
}
