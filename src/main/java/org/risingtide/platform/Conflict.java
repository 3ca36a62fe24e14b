package org.risingtide.platform;

/// Somebody else, or another tab, has changed the same thing since. The key names the sentence that says what was kept.
public class Conflict extends RuntimeException {
    private final String key;

    public Conflict(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
