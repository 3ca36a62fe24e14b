package org.risingtide.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.risingtide.meaning.Meaning;
import org.risingtide.meaning.Meanings;
import org.springframework.stereotype.Component;

/// What the matching reads of people who agreed to be matched, beyond what any viewer may see: it must not show words that are
/// [Phrase.Readers#ONLY_THE_MATCHING] to anybody but their author, only their themes.
@Component
public class MatchingPeople {
    private final SystemTables tables;
    private final Meanings meanings;
    private final Clock clock;

    MatchingPeople(SystemTables tables, Meanings meanings, Clock clock) {
        this.tables = tables;
        this.meanings = meanings;
        this.clock = clock;
    }

    /// @param said open, confirmed sentences with their meanings
    public record Matchable(Profile profile, List<Said> said) {}

    /// @param meaning with the stored vector, or without one where there is none yet
    public record Said(Phrase phrase, Meaning meaning) {}

    /// In two queries, in the order asked for; unknown ids are left out. Some 10,000 people a second.
    public List<Matchable> read(Collection<UUID> people) {
        var said = said(people);
        var found =
                tables.profiles(people).stream()
                        .map(profile ->
                                new Matchable(profile, said.getOrDefault(profile.id(), List.of())))
                        .collect(
                                Collectors.toMap(
                                        matchable -> matchable.profile().id(),
                                        Function.identity()));
        return people.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<UUID, List<Said>> said(Collection<UUID> people) {
        return tables.phrasesOf(people, LocalDate.now(clock)).stream()
                .collect(
                        Collectors.groupingBy(
                                stored -> stored.phrase().author(),
                                Collectors.mapping(
                                        stored ->
                                                new Said(
                                                        stored.phrase(),
                                                        stored.phrase()
                                                                .meaning(
                                                                        meanings, stored.vector())),
                                        Collectors.toList())));
    }
}
