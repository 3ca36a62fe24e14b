package org.risingtide.platform;

import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Small buffers for each connection, since most of them belong to pages that stay open and hear something now and then.
///
/// What is larger than a buffer goes past it: pages are handed over whole, so nothing gets slower by it.
@Component
final class OpenPages implements WebServerFactoryCustomizer<TomcatWebServerFactory> {
    private static final int BYTES = 2_048;
    private static final String SOCKET_BYTES = "4096";

    /// The server makes it by its name.
    public static final class SmallBuffers extends Http11NioProtocol {
        @Override
        public int getDesiredBufferSize() {
            return BYTES;
        }
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        server.setProtocol(SmallBuffers.class.getName());
        server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appReadBufSize", SOCKET_BYTES));
    }
}
