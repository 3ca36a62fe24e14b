package org.risingtide.protocols;

import java.util.List;

/// The page of all protocols: what somebody asked, and what each of them says to it.
record Choice(Asked asked, List<Verdict> verdicts) {
    Choice {
        verdicts = List.copyOf(verdicts);
    }

    static Choice of(Protocols protocols, Asked asked) {
        var people = asked.people();
        var minutes = asked.minutes();
        if (people == null || minutes == null) {
            return new Choice(asked, List.of());
        }
        return new Choice(
                asked,
                protocols.newest().stream()
                        .map(protocol -> Verdict.of(protocol, people, minutes))
                        .toList());
    }

    List<Verdict> fitting() {
        return verdicts.stream().filter(Verdict.Fits.class::isInstance).toList();
    }

    List<Verdict> others() {
        return verdicts.stream().filter(verdict -> !(verdict instanceof Verdict.Fits)).toList();
    }

    /// The number of people goes along to where it is possible.
    String href(Verdict verdict) {
        var path = "/protocols/" + verdict.protocol().id();
        return verdict instanceof Verdict.NotForSoMany ? path : path + "?people=" + asked.people();
    }
}
