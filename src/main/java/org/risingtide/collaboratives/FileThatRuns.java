package org.risingtide.collaboratives;

/// A program or a web page came with a message: neither it nor the message is kept.
public class FileThatRuns extends RuntimeException {}
