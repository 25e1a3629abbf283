package org.nightmap.web;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.nightmap.storage.DataDirectory;
import org.nightmap.storage.RunningServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells commands on this machine where the server answers, for as long as it does. */
@Component
class ServerAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(ServerAnnouncement.class);

    private final DataDirectory directory;
    private final ServerProperties server;
    private @Nullable RunningServer announced;

    ServerAnnouncement(DataDirectory directory, ServerProperties server) {
        this.directory = directory;
        this.server = server;
    }

    @EventListener
    void announce(WebServerInitializedEvent event) {
        try {
            announced = RunningServer.announce(
                    directory, address(event.getWebServer().getPort()));
        } catch (IOException e) {
            LOG.warn("Commands will not find this server: {}", e.toString());
        }
    }

    /** The address it is bound to; where it is bound to all of them, the one of the machine itself. */
    private URI address(int port) {
        InetAddress bound = server.getAddress();
        String host = bound == null || bound.isAnyLocalAddress() ? "127.0.0.1" : bound.getHostAddress();
        String path = server.getServlet().getContextPath();
        return URI.create("%s://%s:%d%s"
                .formatted(
                        Ssl.isEnabled(server.getSsl()) ? "https" : "http",
                        host.contains(":") ? "[" + host + "]" : host,
                        port,
                        path == null ? "" : path));
    }

    @PreDestroy
    void withdraw() throws IOException {
        if (announced != null) {
            announced.close();
        }
    }
}
