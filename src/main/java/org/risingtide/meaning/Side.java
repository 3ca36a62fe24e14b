package org.risingtide.meaning;

/// Who speaks: the one who asks, or the one who has something to give. The model was trained with the two apart.
public enum Side {
    ASKS("query: "),
    ANSWERS("passage: ");

    private final String prefix;

    Side(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }
}
