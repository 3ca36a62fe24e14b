package org.risingtide.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes whole lists into the directory: everything or nothing. Nothing is ever deleted.
@Component
class Directory {

    private final ListTables tables;

    Directory(ListTables tables) {
        this.tables = tables;
    }

    /// What ships, into a directory that has no list yet. Two servers that start together fill it once.
    @Transactional
    public void fill() {
        tables.alone();
        if (!tables.holdsList()) {
            take(lists(ShippedLists.read()), Origin.LIST);
        }
    }

    static List<Listing> lists(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).listing())
                .toList();
    }

    /// Several lists at once, so that schools find the districts of another file.
    @Transactional
    public Taken take(List<Listing> lists, Origin origin) {
        tables.alone();
        Map<String, Listing.District> districts = new LinkedHashMap<>();
        Map<String, Listing.School> schools = new LinkedHashMap<>();
        for (Listing list : lists) {
            list.districts().forEach(district -> districts.put(district.key(), district));
            list.schools().forEach(school -> schools.put(school.key(), school));
        }
        Map<String, String> known = known(districts, schools);
        List<Listing.District> missing = missing(schools.values(), known);
        missing.forEach(district -> known.put(district.key(), district.name()));
        List<Listing.School> placed = new ArrayList<>();
        schools.values().forEach(school -> placed.add(inDistrict(school, known)));
        Written ofDistricts = tables.districts(List.copyOf(districts.values()), origin);
        Written ofMissing = tables.districts(missing, origin);
        Written ofSchools = tables.schools(placed, origin);
        tables.gatherWords();
        return new Taken(ofDistricts, ofMissing.added(), ofSchools);
    }

    /// @param fromSchools districts no list described, known only by the name beside their schools
    record Taken(Written districts, int fromSchools, Written schools) {}

    private Map<String, String> known(
            Map<String, Listing.District> listed, Map<String, Listing.School> schools) {
        Set<String> asked = new HashSet<>();
        schools.values().forEach(school -> addIfSaid(asked, school.district()));
        Map<String, String> known = new HashMap<>(tables.districtNames(asked));
        listed.forEach((key, district) -> known.put(key, district.name()));
        return known;
    }

    private static void addIfSaid(Set<String> asked, @Nullable String key) {
        if (key != null) {
            asked.add(key);
        }
    }

    private static List<Listing.District> missing(
            Iterable<Listing.School> schools, Map<String, String> known) {
        Map<String, Listing.District> missing = new LinkedHashMap<>();
        for (Listing.School school : schools) {
            String key = school.district();
            if (key != null && !known.containsKey(key) && !school.districtName().isEmpty()) {
                missing.putIfAbsent(key, namedBeside(school, key));
            }
        }
        return List.copyOf(missing.values());
    }

    private static Listing.District namedBeside(Listing.School school, String key) {
        Site state = new Site("", "", school.site().state(), "", "", null);
        return new Listing.District(
                key, school.districtName(), state, "", Standing.OPEN, null, null);
    }

    /// The district's own list is the better witness of its name; a number nobody can name is no district.
    private static Listing.School inDistrict(Listing.School school, Map<String, String> known) {
        String key = school.district();
        String name = key == null ? null : known.get(key);
        return name == null ? school.in(null, "") : school.in(key, name);
    }
}
