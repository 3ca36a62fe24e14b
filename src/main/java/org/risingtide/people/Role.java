package org.risingtide.people;

import java.util.Locale;
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
        var name = written.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
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

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
