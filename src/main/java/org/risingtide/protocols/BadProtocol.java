package org.risingtide.protocols;

/// A protocol file that cannot be used; the message is one sentence for whoever wrote it: file, step, what is wrong.
public final class BadProtocol extends RuntimeException {
    BadProtocol(String file, String what) {
        super(file + ": " + what);
    }
}
