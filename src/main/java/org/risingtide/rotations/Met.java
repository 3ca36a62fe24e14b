package org.risingtide.rotations;

/// How often two people have sat together before. Symmetric; 0 for two who never met.
@FunctionalInterface
public interface Met {
    Met NEVER = (_, _) -> 0;

    int times(int a, int b);
}
