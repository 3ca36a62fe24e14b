package org.risingtide.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.risingtide.company.Reason;
import org.risingtide.home.DemoStory.Person;
import org.risingtide.home.DemoStory.Sentence;
import org.risingtide.home.DemoStory.Wants;
import org.risingtide.lists.Sheets;
import org.risingtide.matching.EarlierAsking;
import org.risingtide.matching.EarlierAsking.Told;
import org.risingtide.matching.Makings;
import org.risingtide.people.FreeTime;
import org.risingtide.people.FreeTime.Day.Weekday;
import org.springframework.stereotype.Component;

/// The coach has pasted his list and asked, most have answered; whoever looks around as him looks at the winter groups before they go.
@Component
class DemoWinter {
    private static final Told NOT = new Told("", "", "", List.of(), Set.of(), true);

    private final DemoCast actors;
    private final Makings makings;
    private final EarlierAsking asking;

    DemoWinter(DemoCast actors, Makings makings, EarlierAsking asking) {
        this.actors = actors;
        this.makings = makings;
        this.asking = asking;
    }

    void tell(DemoStory story, LocalDate today) {
        var winter = story.winter();
        var id = DemoCast.id("making", winter.key());
        var until = today.plusDays(winter.answersUntil());
        switch (Sheets.file(bytes(winter.list()))) {
            case Sheets.Outcome.Read(var sheet) ->
                    actors.as(
                            winter.madeBy(),
                            viewer -> {
                                makings.begin(viewer, id, winter.name(), sheet);
                                asking.recall(viewer, id, winter.letter(), until, told(story));
                                asking.look(viewer, id, saysYes(story));
                            });
            case Sheets.Outcome.Refused(var why) -> throw new IllegalStateException(why.key());
        }
    }

    private static Map<String, Told> told(DemoStory story) {
        var told = new HashMap<String, Told>();
        for (var person : story.people()) {
            story.winter().answers().stream()
                    .filter(answer -> answer.who().equals(person.key()))
                    .forEach(answer -> told.put(mail(person), answer(person, answer)));
            story.winter().notThisWinter().stream()
                    .filter(not -> not.who().equals(person.key()))
                    .forEach(_ -> told.put(mail(person), NOT));
        }
        return told;
    }

    private static String saysYes(DemoStory story) {
        var who = story.winter().saysYesToo().getFirst();
        return story.people().stream()
                .filter(person -> person.key().equals(who))
                .map(DemoWinter::mail)
                .findFirst()
                .orElseThrow();
    }

    private static String mail(Person person) {
        return person.email().toLowerCase(Locale.ROOT);
    }

    private static Told answer(Person person, Wants answer) {
        var wants = EnumSet.noneOf(Reason.class);
        for (var reason : Reason.values()) {
            if (answer.wants().contains(reason.id())) {
                wants.add(reason);
            }
        }
        return new Told(
                first(person.mind()),
                first(person.ask()),
                first(person.been()),
                hours(FreeTime.of(person.free(), List.of())),
                wants,
                false);
    }

    private static String first(List<Sentence> said) {
        return said.isEmpty() ? "" : said.getFirst().says();
    }

    /// As the page behind a personal link sends them: "Thu 15:15-17:00".
    private static List<String> hours(FreeTime free) {
        return free.times().stream()
                .filter(time -> time.day() instanceof Weekday)
                .map(time -> {
                    var day = ((Weekday) time.day()).day().name().toLowerCase(Locale.ROOT);
                    var span = free.span(time);
                    return day.substring(0, 3) + " " + span.from() + "-" + span.to();
                })
                .toList();
    }

    private static byte[] bytes(String file) {
        try (var in = DemoStory.file(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
