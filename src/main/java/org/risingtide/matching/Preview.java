package org.risingtide.matching;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.risingtide.accounts.Viewer;
import org.risingtide.forming.FormedGroup;
import org.risingtide.matching.GroupLetters.Text;
import org.risingtide.matching.Review.Table;
import org.risingtide.platform.NotFound;
import org.risingtide.platform.Words;
import org.springframework.stereotype.Component;

/// The last look: one group after the other, as its members will read it.
@Component
class Preview {
    private final Plans plans;

    Preview(Plans plans) {
        this.plans = plans;
    }

    record Written(String to, String title, String text) {}

    /// @param number of this group among those that wait, from 1
    /// @param people in all groups that wait
    /// @param letter as everybody but the opener reads it
    /// @param opener what the one who opens reads
    record Page(
            Review.Page all,
            GroupCard card,
            int number,
            int waiting,
            int people,
            int before,
            int after,
            Written letter,
            Written opener) {}

    /// @param place of the group to show, or -1 for the first one that waits
    Page page(Viewer viewer, Table table, Review.Page all, int place, Words words) {
        var waiting = all.unsent();
        int at = place < 0 ? 0 : waiting.indexOf(place);
        if (at < 0 || waiting.isEmpty()) {
            throw new NotFound();
        }
        var groups =
                table.groups().stream().filter(each -> waiting.contains(each.number())).toList();
        var group =
                groups.stream()
                        .filter(each -> each.number() == waiting.get(at))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        int last = waiting.size() - 1;
        return new Page(
                all,
                GroupCard.of(table, group, words),
                at + 1,
                waiting.size(),
                groups.stream().mapToInt(each -> each.story().members().length).sum(),
                at == 0 ? -1 : waiting.get(at - 1),
                at == last ? -1 : waiting.get(at + 1),
                written(viewer, table, group, false, words),
                written(viewer, table, group, true, words));
    }

    private Written written(
            Viewer viewer, Table table, FormedGroup group, boolean opens, Words words) {
        List<Candidate> people =
                Arrays.stream(group.story().members())
                        .mapToObj(member -> table.bench().people().get(member))
                        .toList();
        List<UUID> ids = people.stream().map(Candidate::id).toList();
        var wanted = plans.of(table, group, ids, null);
        int opening = Plans.opener(group);
        var reader = people.get(opens || opening > 0 ? (opens ? opening : 0) : 1 % people.size());
        var first = wanted.firstMeeting();
        var text =
                Text.of(
                        opens,
                        table.making().name(),
                        wanted.name(),
                        words.list(
                                people.stream()
                                        .filter(other -> other != reader)
                                        .map(Candidate::name)
                                        .sorted()
                                        .toList()),
                        first == null
                                ? ""
                                : GroupLetters.when(first, viewer.zone(), viewer.language()),
                        people.get(opening).name(),
                        viewer.name());
        var values = text.arguments().toArray();
        return new Written(
                reader.name(),
                words.say(text.key() + ".title", values),
                words.say(text.key() + ".text", values));
    }
}
