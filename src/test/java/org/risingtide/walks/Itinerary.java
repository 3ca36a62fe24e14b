package org.risingtide.walks;

import java.util.List;
import java.util.UUID;

/// The addresses of the walk through every page.
final class Itinerary {
    /// Before sign-in.
    static final List<String> OPEN =
            List.of(
                    "/accounts/sign-in",
                    "/accounts/sign-in/slip",
                    "/accounts/join",
                    "/accounts/join/sent",
                    "/records/gone");

    static final List<String> KEEPERS =
            List.of(
                    "/stewardship",
                    "/stewardship/invitations",
                    "/stewardship/mails",
                    "/stewardship/keepers",
                    "/stewardship/keeping",
                    "/places/added",
                    "/who-looked",
                    "/matching",
                    "/matching/new");

    private Itinerary() {}

    /// For a member of the corner's group.
    ///
    /// @param other whom they look at
    /// @param hello a question they may read
    static List<String> of(Neighbourhood.Corner corner, UUID other, UUID hello) {
        var group = "/collaboratives/" + corner.group();
        return List.of(
                "/",
                "/company",
                "/company?kind=offer",
                "/company/people",
                "/company/people?q=sing&subject=music&language=es",
                "/company/people?q=nobodyatall",
                "/people/" + other,
                "/company/hellos/new?to=" + other,
                "/company/hellos",
                "/company/hellos/" + hello,
                "/company/hellos/" + corner.answered(),
                "/company/notes/new?question=" + UUID.randomUUID(),
                "/people/me",
                "/people/me/edit",
                "/people/phrases/new",
                "/people/phrases/new?kind=offer",
                "/people/me/evaluators",
                "/places/new",
                "/takeaways",
                "/sessions/hours",
                "/collaboratives",
                "/collaboratives/new?q=e",
                group,
                group + "/norms",
                group + "/plan",
                group + "/plan/edit",
                group + "/opening",
                group + "/members/new?q=e",
                group + "/meetings/new",
                group + "/meetings/" + corner.meeting(),
                "/protocols",
                "/protocols?people=8&minutes=30",
                "/protocols/consultancy?people=5",
                "/planning/new?group=" + corner.group(),
                "/planning/" + corner.session(),
                "/planning/" + corner.session() + "/cancellation",
                "/sessions/" + corner.session() + "/outcome",
                "/sessions/groups/" + corner.group(),
                "/planning/series/" + corner.series(),
                "/collaboratives/" + corner.club(),
                "/coffees/" + corner.club() + "/past",
                "/coffees/new",
                "/notices",
                "/notices/settings",
                "/home/more",
                "/records",
                "/records/mine",
                "/records/mine/deletion",
                "/accounts/colleague",
                "/accounts/devices");
    }
}
