package org.risingtide.records;

/// One line of the published schedule. The module that declares it as a bean erases by it.
///
/// @param name words are `NAME.what` (what it is), `NAME.who` (who can read it) and `NAME.long` (until when; `{0}` is days)
/// @param usual days, unless the site keeper says otherwise; 0 for what a person's own deed ends, or what stays
/// @param least days the site keeper may choose at least; the same as most where it is not theirs to choose
public record Kept(String name, int usual, int least, int most) {
    public Kept {
        if (usual < least || usual > most) {
            throw new IllegalArgumentException(name + " is usually kept outside its own limits");
        }
    }

    /// The site keeper has no say in it.
    public static Kept always(String name, int days) {
        return new Kept(name, days, days, days);
    }

    public boolean canChange() {
        return least < most;
    }
}
