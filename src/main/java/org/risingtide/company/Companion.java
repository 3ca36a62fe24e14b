package org.risingtide.company;

import java.util.List;
import org.risingtide.people.Card;
import org.risingtide.people.Phrase;

/// Somebody who could be company with a question, as one viewer may know it.
///
/// @param phrase their sentence that met it; the viewer may read it
/// @param themes what both are about, in the viewer's language; empty where only the sense is near
public record Companion(Card card, Reason reason, Phrase phrase, List<String> themes) {}
