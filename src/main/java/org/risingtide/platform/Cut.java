package org.risingtide.platform;

/// Shortens a text without cutting a letter in two: an emoji is two characters, and half of one is no text any more.
public final class Cut {
    private Cut() {}

    /// @param most characters as Java counts them; never fewer than the database's own limit allows
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(
                0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
