package org.risingtide.home;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.risingtide.accounts.Account;
import org.risingtide.accounts.Accounts;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Collaborative.Why;
import org.risingtide.collaboratives.Collaboratives;
import org.risingtide.collaboratives.Meeting;
import org.risingtide.collaboratives.NewCollaborative;
import org.risingtide.collaboratives.Threads;
import org.risingtide.home.LargeWorld.Educator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Groups of a large world: members from schools far apart, every tenth with a long thread.
@Component
class LargeGroups {
    private static final int LONG_THREAD = 50;
    private static final int SHORT_THREAD = 6;

    private final Accounts accounts;
    private final Collaboratives groups;
    private final Threads threads;
    private final TransactionTemplate atOnce;
    private final Clock clock;

    LargeGroups(
            Accounts accounts,
            Collaboratives groups,
            Threads threads,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.groups = groups;
        this.threads = threads;
        this.atOnce = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void fill(LargeWorld world, int wanted, Consumer<String> progress) {
        var teachers =
                world.educators()
                        .filter(e -> !e.role().endsWith("principal"))
                        .mapToInt(Educator::number)
                        .toArray();
        if (teachers.length < 5) {
            return;
        }
        for (int group = 0; group < wanted; group++) {
            one(group, members(group, teachers, wanted));
            if ((group + 1) % 500 == 0) {
                progress.accept("%,d groups".formatted(group + 1));
            }
        }
    }

    /// Four people each, a quarter of the world apart, so that nobody is beside a colleague.
    private static List<UUID> members(int group, int[] teachers, int wanted) {
        var members = new ArrayList<UUID>();
        int step = Math.max(1, teachers.length / 4);
        int from = (int) ((long) group * step / Math.max(1, wanted));
        for (int i = 0; i < 4; i++) {
            members.add(LargeFill.person(teachers[(from + i * step) % teachers.length]));
        }
        return members.stream().distinct().toList();
    }

    private void one(int number, List<UUID> members) {
        var id = DemoCast.id("large-group", number);
        var start =
                clock.instant().atZone(ZoneId.of("America/Los_Angeles")).plusDays(1 + number % 14);
        var wanted =
                new NewCollaborative(
                        id,
                        "Group " + (number + 1),
                        members,
                        List.of(members.getFirst()),
                        List.of(new Why("same_boat", List.of("quiet-students"))),
                        null,
                        null,
                        Meeting.at(
                                start.withHour(16).withMinute(0).withSecond(0).withNano(0),
                                Duration.ofMinutes(45),
                                ""));
        atOnce.executeWithoutResult(_ -> {
            groups.start(wanted);
            talk(number, id, members);
        });
    }

    private void talk(int number, UUID group, List<UUID> members) {
        var random = new SplittableRandom(number);
        Map<UUID, Account> known = accounts.find(members);
        List<Viewer> viewers = members.stream().map(known::get).map(accounts::viewer).toList();
        int messages = number % 10 == 0 ? LONG_THREAD : SHORT_THREAD;
        for (int i = 0; i < messages; i++) {
            var viewer = viewers.get(random.nextInt(viewers.size()));
            var at = clock.instant().minus(Duration.ofHours(9L * (messages - i)));
            var text = LargeTalk.message(viewer.language().equals(Locale.of("es")), random);
            threads.recall(viewer, group, DemoCast.id("large-message", number, i), text, at);
        }
    }
}
