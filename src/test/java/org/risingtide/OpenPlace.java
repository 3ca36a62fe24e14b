package org.risingtide;

import org.risingtide.accounts.ThisPlace;
import org.risingtide.accounts.ThisPlace.Joining;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// The tests' place has its site keeper behind it: it has a name, and is open to whoever has a link.
@Component
class OpenPlace implements ApplicationRunner {
    private final ThisPlace place;

    OpenPlace(ThisPlace place) {
        this.place = place;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        place.say("Saltmarsh Bay", Joining.LINK, "");
    }
}
