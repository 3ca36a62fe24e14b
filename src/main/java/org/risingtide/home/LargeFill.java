package org.risingtide.home;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.risingtide.accounts.Account;
import org.risingtide.home.LargeWorld.Educator;
import org.risingtide.home.LargeWorld.Said;
import org.risingtide.people.FreeTime;
import org.risingtide.people.NewPhrase;
import org.risingtide.people.Newcomers;
import org.risingtide.people.Newcomers.Newcomer;
import org.risingtide.people.Phrase.Kind;
import org.risingtide.people.PhraseVectors;
import org.risingtide.people.Profile;
import org.risingtide.people.Profile.Workplace;
import org.risingtide.people.Role;
import org.springframework.stereotype.Component;

/// Puts a large world into a database, some thousand people at a time. A second run with the same seed changes nothing.
@Component
class LargeFill {
    private static final int AT_ONCE = 2_000;
    private static final int QUESTION_DAYS = 90;
    private static final int VECTORS_AT_ONCE = 20_000;

    private final DemoWorkplaces workplaces;
    private final Newcomers newcomers;
    private final LargeGroups groups;
    private final PhraseVectors vectors;
    private final Clock clock;

    LargeFill(
            DemoWorkplaces workplaces,
            Newcomers newcomers,
            LargeGroups groups,
            PhraseVectors vectors,
            Clock clock) {
        this.workplaces = workplaces;
        this.newcomers = newcomers;
        this.groups = groups;
        this.vectors = vectors;
        this.clock = clock;
    }

    void fill(LargeWorld world, int meeting, Consumer<String> progress) {
        long begun = System.nanoTime();
        var places = workplaces.add(csv(world.places()));
        progress.accept(
                "%,d schools in %,d districts"
                        .formatted(
                                world.places().schools().size(),
                                world.places().districts().size()));
        var until = LocalDate.now(clock).plusDays(QUESTION_DAYS);
        var some = new ArrayList<Newcomer>(AT_ONCE);
        int done = 0;
        for (var educator : (Iterable<Educator>) world.educators()::iterator) {
            some.add(newcomer(educator, places, until));
            if (some.size() == AT_ONCE) {
                newcomers.open(some);
                done += some.size();
                some.clear();
                progress.accept("%,d people".formatted(done));
            }
        }
        newcomers.open(some);
        if (!some.isEmpty()) {
            progress.accept("%,d people".formatted(done + some.size()));
        }
        groups.fill(world, meeting, progress);
        vectors.catchUpWholly(
                VECTORS_AT_ONCE,
                known -> progress.accept("%,d sentences have their sense".formatted(known)));
        progress.accept("Done in %.0f s.".formatted((System.nanoTime() - begun) / 1e9));
    }

    static UUID person(int number) {
        return DemoCast.id("large", number);
    }

    private static Newcomer newcomer(
            Educator educator, Map<String, Workplace> places, LocalDate until) {
        var id = person(educator.number());
        var zone = ZoneId.of(educator.zone());
        var language = Locale.of(educator.languages().getFirst().equals("es") ? "es" : "en");
        var account =
                new Account(
                        id,
                        educator.email(),
                        educator.name(),
                        "",
                        null,
                        language,
                        zone,
                        educator.number() == 0);
        var profile =
                new Profile(
                        id,
                        educator.name(),
                        null,
                        Role.of(educator.role()).orElseThrow(),
                        places.getOrDefault(educator.school(), Workplace.UNKNOWN),
                        educator.subjects(),
                        educator.grades(),
                        educator.languages(),
                        educator.years(),
                        zone,
                        FreeTime.of(educator.free(), List.of()),
                        false,
                        0);
        return new Newcomer(account, profile, phrases(educator, until));
    }

    private static List<NewPhrase> phrases(Educator educator, LocalDate until) {
        var all = new ArrayList<NewPhrase>();
        for (int i = 0; i < educator.says().size(); i++) {
            all.add(
                    phrase(
                            DemoCast.id("large-phrase", educator.number(), i),
                            educator.says().get(i),
                            until));
        }
        return all;
    }

    private static NewPhrase phrase(UUID id, Said said, LocalDate until) {
        var kind =
                switch (said.kind()) {
                    case MIND -> Kind.NEED;
                    case ASK -> Kind.OFFER;
                    case BEEN -> Kind.EXPERIENCE;
                };
        return new NewPhrase(
                id,
                kind,
                said.text(),
                said.tried() == null ? "" : said.tried(),
                DemoPeople.help(said.help()),
                DemoPeople.readers(said.readers()),
                kind == Kind.NEED ? until : null);
    }

    private static ByteArrayInputStream csv(LargePlaces places) {
        var text =
                new StringBuilder(
                        "kind,key,name,district,city,state,low,high,locale,type,students,latitude,longitude\n");
        for (var d : places.districts()) {
            text.append(
                    "district,%s,%s,,%s,%s,KG,12,Suburb: Midsize,Regular Local,%d,%s,%s\n"
                            .formatted(
                                    d.key(),
                                    d.name(),
                                    d.city(),
                                    d.state(),
                                    2_000,
                                    d.latitude(),
                                    d.longitude()));
        }
        for (var s : places.schools()) {
            text.append(
                    "school,%s,%s,%s,%s,%s,%s,%s,Suburb: Midsize,Regular,%d,%s,%s\n"
                            .formatted(
                                    s.key(),
                                    s.name(),
                                    s.district().key(),
                                    s.district().city(),
                                    s.district().state(),
                                    s.level().low,
                                    s.level().high,
                                    s.size() * 14,
                                    s.latitude(),
                                    s.longitude()));
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
