package org.risingtide;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.SpringProperties;

/// The server's beans, written down by the build: a start then need not look for them. The build runs `main`, without a place.
final class AheadOfTime {
    private AheadOfTime() {}

    public static void main(String[] args) {
        var application = new SpringApplication(RisingTide.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.run(args);
    }

    /// Takes what the build wrote down, where `bin/risingtide` says that there is something.
    static void use(SpringApplication application, WebApplicationType type) {
        if (!AotDetector.useGeneratedArtifacts()) {
            return;
        }
        if (type == WebApplicationType.SERVLET) {
            application.setMainApplicationClass(AheadOfTime.class);
        } else {
            SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        }
    }
}
