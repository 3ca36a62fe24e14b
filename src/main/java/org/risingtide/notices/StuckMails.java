package org.risingtide.notices;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The list of mails that need a look, for whoever looks after the site. Nothing in it is ever sent again by itself.
@Component
public class StuckMails {
    private final DeliveryTables tables;
    private final Kinds kinds;

    StuckMails(DeliveryTables tables, Kinds kinds) {
        this.tables = tables;
        this.kinds = kinds;
    }

    /// Oldest first.
    public List<Stuck> all() {
        return tables.stuck();
    }

    /// Key of the words for a kind.
    public String words(Stuck stuck) {
        return kinds.has(stuck.kind()) ? kinds.require(stuck.kind()).words() : "notices.kind.gone";
    }

    /// Sends it again, knowing that it may have arrived. Its Message-ID stays the same.
    public boolean sendAgain(UUID notice) {
        return tables.decide(notice, true);
    }

    public boolean letGo(UUID notice) {
        return tables.decide(notice, false);
    }
}
