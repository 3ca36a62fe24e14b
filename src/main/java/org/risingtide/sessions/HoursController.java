package org.risingtide.sessions;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.Dates;
import org.risingtide.protocols.Protocol;
import org.risingtide.protocols.Protocols;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// "My hours": presence alone, without a word of what was said, to print and hand in.
@Controller
class HoursController {
    private final Records records;

    HoursController(Records records) {
        this.records = records;
    }

    @GetMapping("/sessions/hours")
    String show(Viewer viewer, Model model) {
        model.addAttribute("hours", new Hours(viewer, records.attended(viewer)));
        return "sessions/hours";
    }

    /// @param attended oldest first
    record Hours(Viewer viewer, List<RecordTables.Attended> attended) {
        long hours() {
            return total().toHours();
        }

        int minutes() {
            return total().toMinutesPart();
        }

        private Duration total() {
            return Duration.ofMinutes(
                    attended.stream().mapToLong(RecordTables.Attended::minutes).sum());
        }

        String day(RecordTables.Attended session) {
            return Dates.date(session.startsAt().atZone(viewer.zone()), viewer.language());
        }

        static String protocol(RecordTables.Attended session, Locale reader) {
            return Protocols.shipped()
                    .find(session.protocol(), session.version())
                    .map((Protocol protocol) -> protocol.nameIn(reader))
                    .orElse("");
        }
    }
}
