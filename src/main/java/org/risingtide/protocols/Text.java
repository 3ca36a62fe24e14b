package org.risingtide.protocols;

import java.util.Locale;

/// The same words in each language we speak: a protocol without one of them is refused.
public record Text(String english, String spanish) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish : english;
    }
}
