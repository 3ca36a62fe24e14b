package org.risingtide.collaboratives;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.risingtide.accounts.Viewer;
import org.risingtide.collaboratives.Message.Attached;
import org.risingtide.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The threads of groups: quiet by default, nobody is told of a message but those it names.
@Component
@Transactional(readOnly = true)
public class Threads {
    private final Collaboratives groups;
    private final ThreadTables tables;
    private final Files files;
    private final GroupNotices notices;
    private final Clock clock;

    Threads(
            Collaboratives groups,
            ThreadTables tables,
            Files files,
            GroupNotices notices,
            Clock clock) {
        this.groups = groups;
        this.tables = tables;
        this.files = files;
        this.notices = notices;
        this.clock = clock;
    }

    /// The newest messages, oldest of them first.
    ///
    /// @param before only what was sent earlier; null for the newest
    public List<Message> page(
            Viewer viewer, Collaborative group, @Nullable Instant before, int most) {
        var until = before == null ? clock.instant().plusSeconds(60) : before;
        return tables.newest(viewer, group, until, most).reversed();
    }

    @Transactional
    public void say(Viewer viewer, UUID group, UUID id, String text) {
        say(viewer, group, id, text, List.of());
    }

    /// The message and its files, or nothing of them.
    ///
    /// @param id made by the form: sent twice, it is said once
    /// @throws FileThatRuns for programs and web pages
    @Transactional
    public void say(Viewer viewer, UUID group, UUID id, String text, List<Brought> brought) {
        var open = groups.going(viewer, group);
        if (tables.insert(open, id, viewer.id(), text, clock.instant())) {
            for (var file : brought) {
                tables.attach(id, open.circleId(), viewer.id(), files.keep(file));
            }
            notices.named(viewer, open, id, text);
        }
    }

    /// What was said at another time: for what comes in from elsewhere, such as the demo's story. Tells nobody.
    @Transactional
    public void recall(Viewer author, UUID group, UUID id, String text, Instant at) {
        tables.insert(groups.open(author, group), id, author.id(), text, at);
    }

    public Message find(Viewer viewer, UUID group, UUID id) {
        return tables.find(viewer, group, id).orElseThrow(NotFound::new);
    }

    @Transactional
    public void edit(Viewer viewer, UUID group, UUID id, String text) {
        groups.open(viewer, group);
        if (!tables.edit(id, viewer.id(), text)) {
            throw new NotFound();
        }
    }

    @Transactional
    public void delete(Viewer viewer, UUID group, UUID id) {
        var message = find(viewer, group, id);
        if (!tables.delete(id, viewer.id())) {
            throw new NotFound();
        }
        files.deleteAfterCommit(message.files().stream().map(Attached::id).toList());
    }

    public Optional<Attached> file(Viewer viewer, UUID id) {
        return tables.file(viewer, id).filter(file -> files.has(file.id()));
    }

    Path path(Attached file) {
        return files.path(file.id());
    }
}
