package org.risingtide.notices;

/// A kind of message that can be switched off. Each module declares its kinds as beans.
///
/// @param name such as `company.hello`: letters, dots and hyphens
/// @param words key of what the settings page calls it, such as "Somebody asks me something"
/// @param signsIn whether the mail's button signs its reader in: for people who have never been here
public record NoticeKind(String name, String words, boolean signsIn) {
    public NoticeKind(String name, String words) {
        this(name, words, false);
    }

    public NoticeKind {
        if (!name.matches("[a-z.-]+")) {
            throw new IllegalArgumentException("A kind is named in small letters: " + name);
        }
    }
}
