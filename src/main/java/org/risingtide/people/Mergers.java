package org.risingtide.people;

import java.util.List;
import org.risingtide.accounts.Accounts;
import org.risingtide.circles.Evaluators;
import org.risingtide.circles.Evaluators.Stand;
import org.risingtide.places.Places;
import org.risingtide.places.SchoolsMerged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// When two entries of the directory were the same school, its people follow: profile, the line under their name, and who is
/// presumed to evaluate whom, since a principal may have stood at the other entry.
@Component
class Mergers {
    private final SystemTables tables;
    private final Places places;
    private final Accounts accounts;
    private final Evaluators evaluators;
    private final ApplicationEventPublisher events;

    Mergers(
            SystemTables tables,
            Places places,
            Accounts accounts,
            Evaluators evaluators,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.places = places;
        this.accounts = accounts;
        this.evaluators = evaluators;
        this.events = events;
    }

    @ApplicationModuleListener
    void of(SchoolsMerged event) {
        places.school(event.into())
                .map(ProfileFormController::of)
                .ifPresent(
                        place -> follow(tables.profiles(tables.renameSchool(event.from(), place))));
    }

    private void follow(List<Profile> profiles) {
        evaluators.stand(profiles.stream().map(Mergers::stand).toList());
        for (var profile : profiles) {
            accounts.find(profile.id())
                    .ifPresent(account -> accounts.change(People.follow(account, profile)));
            events.publishEvent(new ProfileChanged(profile.id()));
        }
    }

    static Stand stand(Profile profile) {
        var place = profile.workplace();
        return new Stand(
                profile.id(), place.schoolId(), place.districtId(), profile.role().leads());
    }
}
