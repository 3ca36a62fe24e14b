package org.risingtide.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Account;
import org.risingtide.circles.Evaluators;
import org.risingtide.home.DemoStory.Person;
import org.risingtide.home.DemoStory.Sentence;
import org.risingtide.people.FreeTime;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Newcomers;
import org.risingtide.people.Newcomers.Newcomer;
import org.risingtide.people.Phrase.Help;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.Phrase.Readers;
import org.risingtide.people.Profile;
import org.risingtide.people.Profile.Workplace;
import org.risingtide.people.Role;
import org.springframework.stereotype.Component;

/// The people of the demo world: who they are, what they say, who evaluates them, and as whom a visitor may look around.
@Component
class DemoPeople {
    /// Who looks after the demo's site.
    private static final String KEEPER = "priya";

    /// The order in which visitors meet them.
    private static final List<String> CAST =
            List.of("rosa", "theo", "amir", "june", "lena", "priya", "ines", "marcus");

    private final DemoWorkplaces workplaces;
    private final Newcomers newcomers;
    private final Evaluators evaluators;
    private final DemoCast actors;

    DemoPeople(
            DemoWorkplaces workplaces,
            Newcomers newcomers,
            Evaluators evaluators,
            DemoCast actors) {
        this.workplaces = workplaces;
        this.newcomers = newcomers;
        this.evaluators = evaluators;
        this.actors = actors;
    }

    void tell(DemoStory story) {
        var places = workplaces.add();
        // The cast one by one: visitors meet them in the order in which they joined.
        story.people().stream()
                .filter(person -> CAST.contains(person.key()))
                .sorted(Comparator.comparing(person -> CAST.indexOf(person.key())))
                .forEach(person -> join(newcomer(person, places)));
        newcomers.open(story.people().stream().map(person -> newcomer(person, places)).toList());
        story.people().forEach(this::sayWhoEvaluates);
        story.people().forEach(actors::mark);
    }

    private void sayWhoEvaluates(Person person) {
        actors.as(
                person.key(),
                viewer -> {
                    person.evaluatedBy()
                            .forEach(who -> evaluators.say(viewer, DemoCast.person(who), true));
                    person.notEvaluatedBy()
                            .forEach(who -> evaluators.say(viewer, DemoCast.person(who), false));
                    person.opensDoorTo()
                            .forEach(who -> evaluators.openDoor(viewer, DemoCast.person(who)));
                });
    }

    private void join(Newcomer newcomer) {
        if (newcomer.account().steward()) {
            actors.open(newcomer.account());
        }
        newcomers.open(List.of(newcomer));
    }

    private static Newcomer newcomer(Person person, Map<String, Workplace> places) {
        var id = DemoCast.person(person.key());
        var zone = ZoneId.of(person.zone());
        var language = Locale.of(person.languages().getFirst().equals("es") ? "es" : "en");
        var account =
                new Account(
                        id,
                        person.email(),
                        person.name(),
                        "",
                        null,
                        language,
                        zone,
                        person.key().equals(KEEPER));
        var profile =
                new Profile(
                        id,
                        person.name(),
                        null,
                        Role.of(person.role()).orElseThrow(),
                        places.getOrDefault(person.place(), Workplace.UNKNOWN),
                        person.subjects(),
                        person.grades(),
                        person.languages(),
                        person.years(),
                        zone,
                        FreeTime.of(person.free(), List.of()),
                        false,
                        0);
        return new Newcomer(account, profile, phrases(person, LocalDate.now(Clock.system(zone))));
    }

    private static List<NewPhrase> phrases(Person person, LocalDate today) {
        var all = new ArrayList<NewPhrase>();
        var said =
                Map.of(
                        Kind.NEED,
                        person.mind(),
                        Kind.OFFER,
                        person.ask(),
                        Kind.EXPERIENCE,
                        person.been());
        for (var kind : Kind.values()) {
            var sentences = said.getOrDefault(kind, List.of());
            for (int i = 0; i < sentences.size(); i++) {
                all.add(
                        phrase(
                                DemoCast.id("phrase", person.key(), kind, i),
                                kind,
                                sentences.get(i),
                                today));
            }
        }
        return all;
    }

    private static NewPhrase phrase(UUID id, Kind kind, Sentence sentence, LocalDate today) {
        @Nullable LocalDate until = sentence.days() == 0 ? null : today.plusDays(sentence.days());
        var tried = sentence.tried() == null ? "" : sentence.tried();
        return new NewPhrase(
                id,
                kind,
                sentence.says(),
                tried,
                help(sentence.help()),
                readers(sentence.readers()),
                until);
    }

    static Set<Help> help(List<String> names) {
        var help = EnumSet.noneOf(Help.class);
        names.forEach(
                name -> help.add(Help.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))));
        return help;
    }

    static Readers readers(String name) {
        return switch (name) {
            case "people" -> Readers.PEOPLE_HERE;
            case "group" -> Readers.MY_GROUP;
            case "matching" -> Readers.ONLY_THE_MATCHING;
            default -> throw new IllegalArgumentException("no readers: " + name);
        };
    }
}
