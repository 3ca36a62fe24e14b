package org.risingtide.platform;

/// The viewer may see this, but may not do that. The key names the sentence that says why.
public class NotAllowed extends RuntimeException {
    private final String key;

    public NotAllowed(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
