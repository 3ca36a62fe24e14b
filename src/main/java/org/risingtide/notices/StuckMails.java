package org.risingtide.notices;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The list of mails that need a look, for whoever looks after the site. Nothing in it is ever sent again by itself.
@Component
public class StuckMails {
    private final DeliveryTables tables;
    private final OutsideTables outside;
    private final List<OutsideWriter> writers;
    private final Kinds kinds;

    StuckMails(
            DeliveryTables tables,
            OutsideTables outside,
            List<OutsideWriter> writers,
            Kinds kinds) {
        this.tables = tables;
        this.outside = outside;
        this.writers = writers;
        this.kinds = kinds;
    }

    /// Oldest first; those to people without an account after the others.
    public List<Stuck> all() {
        return Stream.concat(tables.stuck().stream(), outside.stuck().stream()).toList();
    }

    /// Key of the words for a kind.
    public String words(Stuck stuck) {
        return writers.stream()
                .filter(writer -> writer.kind().equals(stuck.kind()))
                .findFirst()
                .map(OutsideWriter::words)
                .orElseGet(() ->
                        kinds.has(stuck.kind())
                                ? kinds.require(stuck.kind()).words()
                                : "notices.kind.gone");
    }

    /// Sends it again, knowing that it may have arrived. Its Message-ID stays the same.
    public boolean sendAgain(UUID notice) {
        return tables.decide(notice, true) || outside.decide(notice, true);
    }

    public boolean letGo(UUID notice) {
        return tables.decide(notice, false) || outside.decide(notice, false);
    }
}
