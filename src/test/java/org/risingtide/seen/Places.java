package org.risingtide.seen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every address in a world that shows something, by the mapping that answers it. Each is opened by everybody, also where it
/// is not theirs.
final class Places {
    /// Pages that show nothing of what people write to each other, and why that is so.
    static final Map<String, String> EXEMPT =
            Map.ofEntries(
                    Map.entry(
                            "/accounts/first/{token}",
                            "opens a new place, before there is anybody"),
                    Map.entry("/accounts/join", "before sign-in"),
                    Map.entry("/accounts/join/sent", "before sign-in"),
                    Map.entry("/accounts/join/{token}", "before sign-in"),
                    Map.entry("/accounts/sign-in", "before sign-in"),
                    Map.entry("/accounts/sign-in/code", "before sign-in"),
                    Map.entry("/accounts/sign-in/link/{token}", "before sign-in"),
                    Map.entry("/accounts/sign-in/slip", "before sign-in"),
                    Map.entry("/accounts/mails", "only in the demo, where everybody is invented"),
                    Map.entry(
                            "/accounts/mails/{id}",
                            "only in the demo, where everybody is invented"),
                    Map.entry("/matching/answers/{token}", "whoever has the link; opened below"),
                    Map.entry("/matching/agreements/{token}", "whoever was asked, by their link"),
                    Map.entry("/matching/join/{token}", "whoever has the link; says who asks"),
                    Map.entry("/coffees/join/{token}", "whoever has the link; says its name"),
                    Map.entry(
                            "/sessions/{id}/live",
                            "the page of a session, again and again; see LiveStreamTest"),
                    Map.entry("/sessions/new", "an old address of /planning/new"),
                    Map.entry("/sessions/{id}/plan", "an old address of /planning/{id}"),
                    Map.entry(
                            "/sessions/{id}/cancellation",
                            "an old address of /planning/{id}/cancellation"),
                    Map.entry("/sessions/series/{id}", "an old address of /planning/series/{id}"),
                    Map.entry("/error", "one sentence for what the server turns away"),
                    Map.entry("/records/gone", "a farewell"),
                    Map.entry("/sessions/{id}/slips/{entry}", "one's own answer; see SealedTest"),
                    Map.entry(
                            "/notices/off/{account}/{kind}/{signature}", "a kind of mail, no mail"),
                    Map.entry("/people/pictures/{person}/{print}", "a face beside a name"),
                    Map.entry("/places/search", "a public directory, about nobody"),
                    Map.entry("/places/districts", "a public directory, about nobody"),
                    Map.entry("/places/{id}", "a public directory, about nobody"),
                    Map.entry("/places/new", "a public directory, about nobody"),
                    Map.entry("/places/added", "a public directory, about nobody"));

    /// What stands in a world for addresses to be made of.
    record Ids(
            World world,
            Talk talk,
            List<UUID> notices,
            List<String> posters,
            List<UUID> makings,
            List<UUID> candidates) {}

    /// There are many of these and none is the only one to show something: each is opened by some, others by others.
    private static final Set<String> BY_SOME =
            Set.of(
                    "/company/answers/{id}",
                    "/people/phrases/{id}",
                    "/company/notes/new",
                    "/company/hellos/new",
                    "/notices/{id}",
                    "/matching/{id}/moves",
                    "/collaboratives/{id}/messages/{message}");

    private final Map<String, Function<Ids, Collection<String>>> places = new LinkedHashMap<>();

    Places() {
        alone("/", "/home/more", "/collaboratives", "/matching", "/matching/new", "/notices");
        alone(
                "/protocols",
                "/notices/settings",
                "/people/me",
                "/people/me/edit",
                "/people/me/evaluators");
        alone("/accounts/devices", "/who-looked", "/company/hellos");
        alone(
                "/stewardship",
                "/stewardship/keepers",
                "/stewardship/mails",
                "/stewardship/invitations");
        alone("/stewardship/keeping", "/accounts/colleague", "/records", "/records/mine");
        alone("/records/mine/archive.zip", "/records/mine/deletion");
        some("/company", "/company", "/company?kind=offer");
        put("/protocols/{id}", _ -> List.of("/protocols/sharing-short"));
        some(
                "/people/phrases/new",
                "/people/phrases/new?kind=need",
                "/people/phrases/new?kind=offer");
        put("/company/people", Places::searches);
        each("/company/answers/{id}", ids -> ids.talk().phrases.keySet());
        each("/people/phrases/{id}", ids -> ids.talk().phrases.keySet());
        each("/company/notes/new?question={id}", ids -> ids.talk().phrases.keySet());
        each("/company/hellos/{id}", ids -> ids.talk().hellos.stream().map(Talk.Said::id).toList());
        each("/company/hellos/new?to={id}", ids -> ids.world().people);
        each("/people/{id}", ids -> ids.world().people);
        each("/company/q/{token}", Ids::posters);
        each("/notices/{id}", Ids::notices);
        each("/collaboratives/files/{id}", ids -> ids.talk().files);
        each("/sessions/{id}", ids -> ids.talk().sessions);
        each("/sessions/{id}/record", ids -> ids.talk().sessions);
        each("/sessions/{id}/record.json", ids -> ids.talk().sessions);
        alone("/coffees/new");
        each("/coffees/{club}/past", ids -> ids.world().model.clubs.keySet());
        each("/coffees/{club}/edit", ids -> ids.world().model.clubs.keySet());
        each("/coffees/{club}/link", ids -> ids.world().model.clubs.keySet());
        put("/takeaways/{session}/line", ids -> inSessions(ids, "/line"));
        put("/takeaways/{session}/commitments/new", ids -> inSessions(ids, "/commitments/new"));
        alone("/takeaways", "/sessions/hours");
        groups("", "/opening", "/members/new", "/norms", "/plan", "/plan/edit", "/meetings/new");
        each("/planning/new?group={id}", ids -> ids.world().model.groups.keySet());
        each("/planning/{id}", ids -> ids.talk().planned);
        each("/planning/{id}/cancellation", ids -> ids.talk().planned);
        each("/sessions/{id}/outcome", ids -> ids.talk().planned);
        each("/sessions/groups/{id}", ids -> ids.world().model.groups.keySet());
        each("/planning/series/{id}", ids -> ids.talk().series);
        put("/collaboratives/new", ids -> List.of("/collaboratives/new?q=" + ids.world().name));
        put("/people/names", ids -> List.of("/people/names?q=" + ids.world().name));
        inGroups("/messages/{message}", ids -> groupsOf(ids.talk()));
        inGroups("/meetings/{meeting}", ids -> ids.talk().meetings);
        inGroups("/meetings/{meeting}/calendar.ics", ids -> ids.talk().meetings);
        makings("", "/columns", "/asking", "/rules", "/search", "/search/progress", "/review");
        makings("/preview", "/afterwards", "/people/new", "/link");
        put("/matching/{id}/moves", Places::moves);
    }

    private static List<UUID> groupsAndClubs(Ids ids) {
        var all = new ArrayList<>(ids.world().model.groups.keySet());
        all.addAll(ids.world().model.clubs.keySet());
        return all;
    }

    private static List<String> inSessions(Ids ids, String page) {
        return ids.talk().sessions.stream().map(id -> "/takeaways/" + id + page).toList();
    }

    boolean knows(String mapping) {
        return places.containsKey(mapping) || EXEMPT.containsKey(mapping);
    }

    Stream<String> in(Ids ids) {
        return places.entrySet().stream()
                .flatMap(place ->
                        place.getValue().apply(ids).stream()
                                .filter(_ ->
                                        !BY_SOME.contains(place.getKey()) || ids.world().chance(3)))
                .distinct();
    }

    private void put(String mapping, Function<Ids, Collection<String>> place) {
        places.put(mapping, place);
    }

    private void alone(String... mappings) {
        for (var mapping : mappings) {
            put(mapping, _ -> List.of(mapping));
        }
    }

    private void some(String mapping, String... addresses) {
        put(mapping, _ -> List.of(addresses));
    }

    private void each(String address, Function<Ids, Collection<?>> things) {
        put(
                address.replaceFirst("\\?.*", ""),
                ids -> things.apply(ids).stream().map(id -> filled(address, id)).toList());
    }

    private void groups(String... paths) {
        for (var path : paths) {
            each("/collaboratives/{id}" + path, Places::groupsAndClubs);
        }
    }

    private void makings(String... paths) {
        for (var path : paths) {
            each("/matching/{id}" + path, Ids::makings);
        }
    }

    private void inGroups(String path, Function<Ids, Map<UUID, UUID>> things) {
        put(
                "/collaboratives/{id}" + path,
                ids -> {
                    var all = new ArrayList<String>();
                    things.apply(ids)
                            .forEach((thing, group) ->
                                    all.add("/collaboratives/" + group + filled(path, thing)));
                    return all;
                });
    }

    private static Map<UUID, UUID> groupsOf(Talk talk) {
        var groups = new LinkedHashMap<UUID, UUID>();
        talk.messages.forEach((id, message) -> groups.put(id, message.group()));
        return groups;
    }

    private static List<String> searches(Ids ids) {
        var everybody = "/company/people?shown=120&q=" + ids.world().name;
        return List.of(
                "/company/people",
                everybody,
                everybody + "&reason=has-been-there",
                "/company/people?shown=120&reason=same-boat");
    }

    private static List<String> moves(Ids ids) {
        var all = new ArrayList<String>();
        for (var making : ids.makings()) {
            ids.candidates()
                    .forEach(who -> all.add("/matching/" + making + "/moves?person=" + who));
        }
        return all;
    }

    private static String filled(String pattern, Object thing) {
        return pattern.replaceFirst("\\{[a-z]+}", thing.toString());
    }
}
