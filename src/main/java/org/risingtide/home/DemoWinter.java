package org.risingtide.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.risingtide.home.DemoStory.WinterGroups;
import org.risingtide.lists.Sheets;
import org.risingtide.matching.Makings;
import org.springframework.stereotype.Component;

/// The coach has pasted his list and goes on from there: whoever looks around as him makes the winter groups.
@Component
class DemoWinter {
    private final DemoCast actors;
    private final Makings makings;

    DemoWinter(DemoCast actors, Makings makings) {
        this.actors = actors;
        this.makings = makings;
    }

    void tell(WinterGroups winter) {
        var id = DemoCast.id("making", winter.key());
        switch (Sheets.file(bytes(winter.list()))) {
            case Sheets.Outcome.Read(var sheet) ->
                    actors.as(
                            winter.madeBy(),
                            viewer -> makings.begin(viewer, id, winter.name(), sheet));
            case Sheets.Outcome.Refused(var why) -> throw new IllegalStateException(why.key());
        }
    }

    private static byte[] bytes(String file) {
        try (var in = DemoStory.file(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
