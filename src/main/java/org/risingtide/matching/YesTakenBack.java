package org.risingtide.matching;

/// In the moment of sending, another district has no yes any more for somebody of a group.
final class YesTakenBack extends RuntimeException {
    private static final long serialVersionUID = 1;
}
