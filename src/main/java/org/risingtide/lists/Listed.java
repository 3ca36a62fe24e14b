package org.risingtide.lists;

import java.util.List;

/// One person of a list. Everything but the name may be empty.
///
/// @param line where they stood
/// @param zone an IANA name, or empty
/// @param languages ISO 639 codes
public record Listed(
        int line,
        String name,
        String email,
        Work work,
        List<String> languages,
        String zone,
        FreeTime free,
        Sentences says,
        Relations relations) {

    /// @param grades one bit a grade, as [Grades#bits] says; `gradesAsWritten` for showing
    public record Work(
            String school,
            String district,
            String state,
            String role,
            long grades,
            String gradesAsWritten,
            List<String> subjects) {
        public Leading leading() {
            return Leading.of(role);
        }
    }

    /// Drafts until the person has confirmed them.
    public record Sentences(List<String> offers, List<String> needs, List<String> experience) {
        public static final Sentences NONE = new Sentences(List.of(), List.of(), List.of());

        public boolean none() {
            return offers.isEmpty() && needs.isEmpty() && experience.isEmpty();
        }
    }

    /// Names or mails, as they stood.
    public record Relations(List<String> met, List<String> notWith, List<String> evaluates) {
        public static final Relations NONE = new Relations(List.of(), List.of(), List.of());
    }
}
