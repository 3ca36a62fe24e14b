package org.risingtide.accounts;

/// Whether something typed can be a mail address. The mail that arrives is the proof; this only catches slips of the finger.
final class Address {
    private static final int LONGEST = 254;

    private Address() {}

    static boolean looksRight(String typed) {
        var address = typed.strip();
        return address.length() <= LONGEST
                && address.matches("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]+");
    }
}
