package org.risingtide.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.risingtide.circles.Evaluators.Leads;

/// What somebody does in a school. It says whom they are presumed to evaluate.
public enum Role {
    TEACHER,
    SPECIALIST,
    COACH,
    LIBRARIAN,
    COUNSELOR,
    PARAPROFESSIONAL,
    ASSISTANT_PRINCIPAL,
    PRINCIPAL,
    DIRECTOR,
    SUPERINTENDENT,
    OTHER;

    /// As lists of school districts shorten them.
    private static final Map<String, Role> SHORT =
            Map.of(
                    "AP", ASSISTANT_PRINCIPAL,
                    "VP", ASSISTANT_PRINCIPAL,
                    "ASST_PRINCIPAL", ASSISTANT_PRINCIPAL,
                    "VICE_PRINCIPAL", ASSISTANT_PRINCIPAL,
                    "SUPT", SUPERINTENDENT,
                    "PARA", PARAPROFESSIONAL,
                    "INSTRUCTIONAL_COACH", COACH,
                    "COUNSELLOR", COUNSELOR);

    public Leads leads() {
        return switch (this) {
            case PRINCIPAL, ASSISTANT_PRINCIPAL -> Leads.SCHOOL;
            case DIRECTOR, SUPERINTENDENT -> Leads.DISTRICT;
            case TEACHER, SPECIALIST, COACH, LIBRARIAN, COUNSELOR, PARAPROFESSIONAL, OTHER ->
                    Leads.NOBODY;
        };
    }

    /// Whether they may put groups together for many people. Starting a group oneself is everybody's.
    public boolean makesGroups() {
        return this == COACH || leads() != Leads.NOBODY;
    }

    /// As lists and files write it: "assistant principal".
    public static Optional<Role> of(String written) {
        var name =
                written.strip().toUpperCase(Locale.ROOT).replace(".", "").replaceAll("[ _-]+", "_");
        var shortened = SHORT.get(name);
        if (shortened != null) {
            return Optional.of(shortened);
        }
        for (Role role : values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /// As files write it, and the last part of the key of its words.
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Of its words.
    public String key() {
        return "people.role." + stored();
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
