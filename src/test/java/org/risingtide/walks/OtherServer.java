package org.risingtide.walks;

import java.io.IOException;
import java.net.ServerSocket;
import org.risingtide.RisingTide;
import org.risingtide.TestPlace;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The tests' place served once more, with nothing in memory, on a port of its own: it can stop and start while pages are open.
final class OtherServer implements AutoCloseable {
    private final int port;
    private ConfigurableApplicationContext running;

    OtherServer() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        running = started();
    }

    int port() {
        return port;
    }

    void stops() {
        running.close();
    }

    void startsAgain() {
        running = started();
    }

    private ConfigurableApplicationContext started() {
        var application = new SpringApplication(RisingTide.class);
        application.addInitializers(new TestPlace());
        application.setRegisterShutdownHook(false);
        return application.run("--server.port=" + port, "--server.shutdown=immediate");
    }

    @Override
    public void close() {
        running.close();
    }
}
