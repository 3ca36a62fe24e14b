package org.risingtide.matching;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.risingtide.accounts.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// For what comes in from elsewhere: all other districts have said yes about everybody who is on the list.
@Component
class EarlierYes {
    private final AgreementTables tables;
    private final Workbench workbench;

    EarlierYes(AgreementTables tables, Workbench workbench) {
        this.tables = tables;
        this.workbench = workbench;
    }

    @Transactional
    public void agreedByAll(Viewer viewer, Making making, String address) {
        var bench = workbench.bench(viewer, making);
        var districts = Districts.of(bench);
        for (var district : districts.all()) {
            if (!district.equals(districts.own())) {
                var id =
                        UUID.nameUUIDFromBytes(
                                (making.id() + district).getBytes(StandardCharsets.UTF_8));
                var here =
                        IntStream.range(0, bench.people().size())
                                .filter(m -> districts.of(m).equals(district))
                                .mapToObj(bench.people()::get)
                                .toList();
                tables.ask(making, id, districts.written(district), address, address, true);
                tables.shown(making, id, here);
            }
        }
    }
}
