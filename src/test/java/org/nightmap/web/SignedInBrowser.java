package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightmap.access.TestUsers;

/** What a browser does about signing in, step by step: it keeps the session's cookie and sends the page's token. */
final class SignedInBrowser {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\">");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AccessApplication application;
    private String cookie = "";
    private String token = "";

    SignedInBrowser(AccessApplication application) {
        this.application = application;
    }

    /** A browser in which somebody has signed in. */
    static SignedInBrowser signIn(AccessApplication application, String name) throws IOException, InterruptedException {
        SignedInBrowser browser = new SignedInBrowser(application);
        browser.open("/login");
        assertThat(browser.submit("/login", name, TestUsers.PASSWORD).headers().firstValue("Location"))
                .hasValue("/");
        return browser;
    }

    String cookie() {
        return cookie;
    }

    /** Opens a page without following where it leads. */
    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(application.request(path).header("Cookie", cookie).build(), BodyHandlers.ofString());
        keep(response);
        Matcher written = TOKEN.matcher(response.body());
        if (written.find()) {
            token = written.group(1);
        }
        return response;
    }

    /** Submits name and password with the token of the page that was opened last. */
    HttpResponse<String> submit(String path, String name, String password) throws IOException, InterruptedException {
        return post(path, "username=" + encoded(name) + "&password=" + encoded(password) + "&_csrf=" + encoded(token));
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                application
                        .request(path)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        keep(response);
        return response;
    }

    private void keep(HttpResponse<?> response) {
        response.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
