package org.risingtide.sessions;

import org.risingtide.sessions.Act.AddedMinute;
import org.risingtide.sessions.Act.Arrived;
import org.risingtide.sessions.Act.Began;
import org.risingtide.sessions.Act.Brings;
import org.risingtide.sessions.Act.CarriedOn;
import org.risingtide.sessions.Act.Done;
import org.risingtide.sessions.Act.Kept;
import org.risingtide.sessions.Act.Left;
import org.risingtide.sessions.Act.MovedOn;
import org.risingtide.sessions.Act.Rang;
import org.risingtide.sessions.Act.Revealed;
import org.risingtide.sessions.Act.Wished;
import org.risingtide.sessions.Progress.Closed;

/// Leads each event to where it is decided.
final class Rules {
    private Rules() {}

    static Outcome decide(Attempt attempt) {
        if (attempt.session.progress() instanceof Closed) {
            return afterwards(attempt);
        }
        var attendance = new Attendance(attempt);
        var turns = new Turns(attempt);
        var course = new Course(attempt);
        return switch (attempt.event.act()) {
            case Arrived(var person) -> attendance.arrived(person);
            case Left(var person) -> attendance.left(person);
            case Brings(var person) -> attendance.brings(person);
            case CarriedOn() -> attendance.carriedOn();
            case Wished(var wish) -> turns.wished(wish);
            case Done(var whose) -> turns.done(whose);
            case AddedMinute() -> turns.addedMinute();
            case Began() -> course.began();
            case MovedOn(var from) -> course.movedOn(from);
            case Revealed() -> course.revealed();
            case Kept() -> course.kept();
            case Rang() -> course.rang();
        };
    }

    /// A closed session stays closed; only one's own line is still open, for as long as whoever asks allows it.
    private static Outcome afterwards(Attempt attempt) {
        return switch (attempt.event.act()) {
            case Kept() -> new Course(attempt).kept();
            case Rang() -> attempt.unchanged();
            case Done _, MovedOn _ -> attempt.unchanged();
            case Arrived _,
                    Left _,
                    Brings _,
                    CarriedOn _,
                    Wished _,
                    AddedMinute _,
                    Began _,
                    Revealed _ ->
                    attempt.refused(Refusal.CLOSED);
        };
    }
}
