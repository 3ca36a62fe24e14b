package org.risingtide;

import java.util.Map;
import org.risingtide.platform.DatabaseStart;
import org.risingtide.platform.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the application on a place, with the database starting beside it and stopping after it.
final class Launch {
    /// And no other: a file that happens to lie where it is started from changes nothing.
    private static final String OWN_SETTINGS = "classpath:/application.yaml";

    private Launch() {}

    static ConfigurableApplicationContext server(Settings settings) {
        return start(settings, DatabaseStart.owning(settings), WebApplicationType.SERVLET);
    }

    /// Without the web part; joins the database of a server that runs on the same directory.
    static ConfigurableApplicationContext verb(Settings settings) {
        return start(settings, DatabaseStart.joining(settings), WebApplicationType.NONE);
    }

    private static ConfigurableApplicationContext start(
            Settings settings, DatabaseStart database, WebApplicationType type) {
        var application = new SpringApplication(RisingTide.class);
        application.setWebApplicationType(type);
        application.setLogStartupInfo(false);
        AheadOfTime.use(application, type);
        application.setDefaultProperties(
                Map.of("server.port", settings.port(), "spring.config.location", OWN_SETTINGS));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Settings.class, () -> settings);
            beans.registerBean(DatabaseStart.class, () -> database);
            database.migrate();
        });
        // These handlers run when every context is closed: whoever still writes finds the database
        // there.
        SpringApplication.getShutdownHandlers().add(database::stop);
        return application.run();
    }
}
