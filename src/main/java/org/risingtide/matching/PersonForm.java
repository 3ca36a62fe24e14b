package org.risingtide.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Listed;
import org.risingtide.lists.Reading;
import org.risingtide.lists.Sheet;
import org.risingtide.platform.Words;

/// One more person as typed, given back when something is wrong.
record PersonForm(
        String name,
        String email,
        String school,
        String district,
        String subject,
        String grades,
        String free) {
    private static final List<String> HEADINGS =
            List.of("name", "email", "school", "district", "subjects", "grades", "free");

    PersonForm {
        name = Objects.requireNonNullElse(name, "");
        email = Objects.requireNonNullElse(email, "");
        school = Objects.requireNonNullElse(school, "");
        district = Objects.requireNonNullElse(district, "");
        subject = Objects.requireNonNullElse(subject, "");
        grades = Objects.requireNonNullElse(grades, "");
        free = Objects.requireNonNullElse(free, "");
    }

    static final PersonForm EMPTY = new PersonForm("", "", "", "", "", "", "");

    List<String> cells() {
        return List.of(name, email, school, district, subject, grades, free);
    }

    /// As if it stood in a list, so that names, grades and times are read the same way.
    Reading.Result read() {
        var sheet =
                new Sheet(
                        List.of(new Sheet.Row(1, HEADINGS), new Sheet.Row(2, cells())), List.of());
        return Reading.of(sheet, Columns.guess(sheet));
    }

    /// By the field it stands at. A list's remarks name a line; here it is a box.
    static Map<String, String> wrong(Reading.Result read, List<Candidate> known, Words words) {
        var wrong = new HashMap<String, String>();
        for (var remark : read.remarks()) {
            var what = remark.values().isEmpty() ? "" : remark.values().getFirst();
            switch (remark.key()) {
                case "lists.time" ->
                        wrong.put("free", words.say("matching.person.free.wrong", what));
                case "lists.bad-mail" ->
                        wrong.put("email", words.say("matching.person.email.wrong", what));
                case "lists.two-mails" ->
                        wrong.put("email", words.say("matching.person.emails.wrong"));
                case "lists.no-name", "lists.no-names" -> {}
                default -> wrong.put("name", words.say("matching.person.wrong", what));
            }
        }
        if (read.people().isEmpty()) {
            wrong.putIfAbsent("name", words.say("matching.person.no.name"));
        } else if (isTwice(read.people().getFirst(), known)) {
            wrong.put("email", words.say("matching.person.twice", read.people().getFirst().name()));
        }
        return wrong;
    }

    private static boolean isTwice(Listed person, List<Candidate> known) {
        var mail = person.email();
        return !mail.isEmpty() && known.stream().anyMatch(c -> c.listed().email().equals(mail));
    }
}
