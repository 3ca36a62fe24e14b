package org.risingtide.places;

/// What came of one file.
sealed interface Reading {

    /// As it was given, without its folders.
    String file();

    /// A list, with what was noticed; rows counts everything below the header that was not blank.
    record Read(String file, Listing listing, Findings findings, int rows) implements Reading {}

    /// No list of schools or districts; the sentence says why and what would help.
    record Refused(String file, String sentence) implements Reading {}
}
