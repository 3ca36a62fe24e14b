package org.risingtide.platform;

/// *Missing* and *not yours* are the same answer: a 404 that tells nothing.
public class NotFound extends RuntimeException {}
