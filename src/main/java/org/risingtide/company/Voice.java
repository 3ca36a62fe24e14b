package org.risingtide.company;

import java.util.List;
import org.risingtide.meaning.Meaning;

/// What somebody says of themselves, as far as matching may know it: meanings, no names, no text.
public record Voice(
        List<Meaning> needs, List<Meaning> offers, List<Meaning> experience, Setting setting) {

    public Voice {
        needs = List.copyOf(needs);
        offers = List.copyOf(offers);
        experience = List.copyOf(experience);
    }

    public boolean asks() {
        return !needs.isEmpty();
    }

    public boolean gives() {
        return !offers.isEmpty() || !experience.isEmpty();
    }
}
