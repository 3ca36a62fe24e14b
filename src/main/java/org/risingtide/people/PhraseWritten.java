package org.risingtide.people;

import java.util.UUID;

/// A sentence was written, changed or confirmed. Carries ids only: who handles it reads with its own sight.
public record PhraseWritten(UUID phrase, UUID author) {}
