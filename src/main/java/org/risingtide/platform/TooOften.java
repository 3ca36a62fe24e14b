package org.risingtide.platform;

/// Asked too many times in a short while: a 429 with a sentence.
public class TooOften extends RuntimeException {}
