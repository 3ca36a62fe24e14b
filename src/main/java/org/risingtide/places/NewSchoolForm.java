package org.risingtide.places;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody typed about a school that is missing; kept as typed when something is wrong.
record NewSchoolForm(
        UUID requestId,
        String name,
        String city,
        String state,
        String district,
        String districtId,
        boolean noneOfThese,
        boolean checked) {

    static NewSchoolForm empty() {
        return new NewSchoolForm(UUID.randomUUID(), "", "", "", "", "", false, false);
    }

    boolean nameWrong() {
        return checked && name.isBlank();
    }

    boolean stateWrong() {
        return checked && !state.strip().matches("\\p{L}{2}");
    }

    boolean wrong() {
        return nameWrong() || stateWrong();
    }

    NewSchool school() {
        return new NewSchool(name, city, state, districtChosen(), null);
    }

    private @Nullable UUID districtChosen() {
        try {
            return districtId.isBlank() ? null : UUID.fromString(districtId);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
