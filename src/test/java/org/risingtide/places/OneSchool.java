package org.risingtide.places;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The tests' directory holds a list already, of one school: so the server does not fill it with thousands beside the tests.
@Component
class OneSchool implements SmartLifecycle {
    private static final String LIST =
            """
            NCES School ID,NCES District ID,School Name,District,Street Address,City,State,ZIP,Low Grade,High Grade,Students,Locale Code,Charter,Type,Status
            990000100001,9900001,Lighthouse Primary,Lighthouse District,7 Shore Rd.,Lighthouse,WA,98999,KG,05,310,42,Yes,Regular,Open
            """;

    private final Directory directory;
    private boolean taken;

    OneSchool(Directory directory) {
        this.directory = directory;
    }

    /// Before the web server, whose first word begins the filling.
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        var list = ListReader.read("list.csv", LIST.getBytes(StandardCharsets.UTF_8));
        directory.take(Directory.lists(List.of(list)), Origin.LIST);
        taken = true;
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return taken;
    }
}
