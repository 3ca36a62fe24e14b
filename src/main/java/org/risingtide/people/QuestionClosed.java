package org.risingtide.people;

import java.util.UUID;

/// Somebody has closed their question: the moment to ask what they would tell whoever is just starting on this.
public record QuestionClosed(UUID question, UUID author) {}
