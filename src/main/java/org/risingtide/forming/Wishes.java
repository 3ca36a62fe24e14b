package org.risingtide.forming;

/// What whoever makes the groups wishes of them.
///
/// @param only what nobody should be the only one of in a group
/// @param paidHours whether a common time must lie in the hours schools pay for
public record Wishes(
        int least,
        int best,
        int most,
        Strictness acrossSchools,
        Subjects subjects,
        Only only,
        boolean paidHours) {

    /// How much it matters that a group's people come from different schools.
    public enum Strictness {
        MUST,
        PREFER,
        ANY
    }

    /// Whether a group should keep to one subject.
    public enum Subjects {
        KEEP,
        MIX,
        ANY
    }

    /// The only one of something in a group.
    public enum Only {
        NOTHING,
        ROLE,
        SUBJECT,
        DISTRICT
    }

    public static final int LARGEST = 12;

    public Wishes {
        if (least < 2 || best < least || most < best || most > LARGEST) {
            throw new IllegalArgumentException(
                    "Groups of %d to %d, best %d".formatted(least, most, best));
        }
    }

    /// Groups of this size, one more or fewer where the number of people asks for it; 2 makes thought partners.
    public static Wishes ofSize(int size) {
        return new Wishes(
                Math.max(2, size - 1),
                size,
                Math.min(LARGEST, size + 1),
                Strictness.PREFER,
                Subjects.ANY,
                Only.NOTHING,
                false);
    }
}
