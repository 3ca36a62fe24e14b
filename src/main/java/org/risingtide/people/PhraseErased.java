package org.risingtide.people;

import java.util.UUID;

/// A sentence is gone: by its person, or by the schedule.
public record PhraseErased(UUID phrase, UUID author) {}
