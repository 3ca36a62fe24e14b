package org.risingtide.places;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.platform.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The directory of schools and districts.
///
/// What it holds is public, so reading asks for no viewer. Ids stay good for ever: one that was merged away
/// answers with the school it was merged into.
@Component
public class Places {

    /// As many as fit above a phone's keyboard.
    static final int SHOWN = 8;

    private final PlaceTables tables;
    private final Search search;
    private final ApplicationEventPublisher events;

    Places(PlaceTables tables, Search search, ApplicationEventPublisher events) {
        this.tables = tables;
        this.search = search;
        this.events = events;
    }

    /// In one query, by the id asked for; unknown ids are left out. The school's own id differs after a merge.
    public Map<UUID, School> schools(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : tables.schools(ids);
    }

    public Optional<School> school(UUID id) {
        return Optional.ofNullable(schools(List.of(id)).get(id));
    }

    public Map<UUID, District> districts(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : tables.districts(ids);
    }

    public Set<UUID> schoolsIn(UUID district) {
        return tables.inDistrict(district);
    }

    /// Schools by the beginnings of their own, their town's or their district's words, in any order.
    /// Misspelt words find their neighbours; the best fit comes first.
    public List<School> search(String typed, int limit) {
        return search.schools(SearchQuery.of(typed), limit);
    }

    /// Districts by the beginnings of their own or their town's words, misspelt ones as well.
    public List<District> searchDistricts(String typed, int limit) {
        return search.districts(SearchQuery.of(typed), limit);
    }

    /// The school itself and all within so many kilometres; only itself when nobody knows where it stands.
    public Set<UUID> within(UUID school, double kilometres) {
        Set<UUID> near = new HashSet<>(Set.of(school));
        school(school)
                .map(found -> found.site().point())
                .ifPresent(middle -> near.addAll(within(middle, kilometres)));
        return near;
    }

    private Set<UUID> within(Point middle, double kilometres) {
        return tables.around(middle, kilometres).stream()
                .filter(school -> isWithin(middle, school.site().point(), kilometres))
                .map(School::id)
                .collect(Collectors.toSet());
    }

    private static boolean isWithin(Point middle, @Nullable Point point, double kilometres) {
        return point != null && middle.kilometresTo(point) <= kilometres;
    }

    /// Adds a school that the list has not. Sent twice with the same id it is added once.
    @Transactional
    public School add(Viewer viewer, UUID id, NewSchool school) {
        String district =
                Optional.ofNullable(school.district())
                        .map(key -> tables.districts(List.of(key)).get(key))
                        .map(District::name)
                        .orElse("");
        tables.add(
                id,
                school.listed(district),
                district.isEmpty() ? null : school.district(),
                viewer.id());
        return school(id).orElseThrow();
    }

    /// What people added here and nobody has merged yet, oldest first.
    public List<School> added(Viewer steward) {
        onlySteward(steward);
        return tables.added();
    }

    /// @return false when one of the two is unknown or already merged, or both are the same
    /// @throws NotAllowed for anybody but a site keeper
    @Transactional
    public boolean merge(Viewer steward, UUID from, UUID into) {
        onlySteward(steward);
        if (!tables.merge(from, into)) {
            return false;
        }
        events.publishEvent(new SchoolsMerged(from, into));
        return true;
    }

    private static void onlySteward(Viewer viewer) {
        if (!viewer.steward()) {
            throw new NotAllowed("places.only-keepers");
        }
    }
}
