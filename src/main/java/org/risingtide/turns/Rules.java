package org.risingtide.turns;

import org.risingtide.turns.Act.AddedMinute;
import org.risingtide.turns.Act.Arrived;
import org.risingtide.turns.Act.Began;
import org.risingtide.turns.Act.Brings;
import org.risingtide.turns.Act.CarriedOn;
import org.risingtide.turns.Act.Done;
import org.risingtide.turns.Act.Kept;
import org.risingtide.turns.Act.Left;
import org.risingtide.turns.Act.MovedOn;
import org.risingtide.turns.Act.Rang;
import org.risingtide.turns.Act.Revealed;
import org.risingtide.turns.Act.Wished;
import org.risingtide.turns.Progress.Closed;

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
