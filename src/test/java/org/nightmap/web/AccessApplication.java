package org.nightmap.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.nightmap.access.SetClock;
import org.nightmap.access.TestUsers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The served application with a clock that stands, users, and an address that is about to come: one that takes in reports, and
 * approves them at once where asked to. It is started once for all tests of this kind.
 */
@Import({AccessApplication.Time.class, AccessApplication.Takes.class})
abstract class AccessApplication extends ServedApplication {

    static final String REPORTS = "/api/made-up-reports";

    @Autowired
    SetClock clock;

    @Autowired
    private ApplicationContext context;

    TestUsers users;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        static SetClock setClock() {
            return new SetClock();
        }
    }

    /** As the controller of {@link ApiAddresses#REPORTS} is to do it. */
    @RestController
    @TestComponent
    static class Takes {

        private final CurrentUser current;

        Takes(CurrentUser current) {
            this.current = current;
        }

        @PostMapping(path = REPORTS, produces = MediaType.TEXT_PLAIN_VALUE)
        String take(@RequestParam(name = "approve", defaultValue = "false") boolean approve) {
            return current.require(approve ? Role.APPROVER : Role.ANALYST)
                    .name()
                    .value();
        }
    }

    @BeforeEach
    void haveUsers() {
        users = new TestUsers(context);
        // The holder is the JVM's, not the application's: another application of the tests may have set it to its own
        // since
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        // So that no wait of one test reaches into the next
        clock.putForward(Duration.ofHours(2));
    }

    static HttpClient client() {
        return HttpClient.newHttpClient();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<byte[]> post(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client().send(request.build(), BodyHandlers.ofByteArray());
    }

    /** A post with a name and a password. */
    HttpResponse<byte[]> post(String path, String name, String password) throws IOException, InterruptedException {
        return post(path, new String[] {"Authorization", basic(name, password)});
    }

    static String basic(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
