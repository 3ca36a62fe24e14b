package org.risingtide.meaning;

/// One theme of teachers' talk. The id is stable across versions of the taxonomy, so it may be stored.
///
/// A broad tag ("choir", "first grade") says in what context somebody speaks more than what about: it weighs little when
/// two sentences are compared.
public record Tag(String id, String domain, boolean broad) {}
