package org.risingtide.home;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.risingtide.people.Profile.Workplace;
import org.risingtide.places.District;
import org.risingtide.places.InventedPlaces;
import org.risingtide.places.Places;
import org.risingtide.places.School;
import org.springframework.stereotype.Component;

/// Invented districts and schools, put into the directory, as places where people work.
@Component
class DemoWorkplaces {
    private final InventedPlaces invented;
    private final Places places;

    DemoWorkplaces(InventedPlaces invented, Places places) {
        this.invented = invented;
        this.places = places;
    }

    Map<String, Workplace> add() {
        return add(DemoStory.file("places.csv"));
    }

    /// @return by the key of the school or district
    Map<String, Workplace> add(InputStream csv) {
        Map<String, UUID> ids = invented.add(csv);
        var schools = places.schools(ids.values());
        var districts = places.districts(ids.values());
        var workplaces = new HashMap<String, Workplace>();
        ids.forEach((key, id) -> {
            if (schools.containsKey(id)) {
                workplaces.put(key, at(schools.get(id)));
            } else if (districts.containsKey(id)) {
                workplaces.put(key, at(districts.get(id)));
            }
        });
        return workplaces;
    }

    private static Workplace at(School school) {
        return new Workplace(
                school.id(),
                school.name(),
                school.site().town(),
                school.districtId(),
                school.district());
    }

    private static Workplace at(District district) {
        return new Workplace(
                null, district.name(), district.site().town(), district.id(), district.name());
    }
}
