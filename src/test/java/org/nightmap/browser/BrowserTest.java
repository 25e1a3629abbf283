package org.nightmap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The real application with the shipped data, seen through a real browser. It starts once for all browser tests. A test
 * fails if its page logs an error or asks for anything that is not the application's.
 */
@Tag("browser")
@ExtendWith(Chromium.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

    /** A desktop's screen: wide enough for map, region and table side by side. */
    private static final int WIDTH = 1920;

    private static final int HEIGHT = 1080;

    /** For machines with more to do; a page that is drawn is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Path OUTPUT = Path.of("target", "browser");

    @LocalServerPort
    private int port;

    private final List<String> problems = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    private Page page;

    /** Leaves a picture of the page that failed its test. */
    @RegisterExtension
    final AfterTestExecutionCallback failure = test -> {
        if (test.getExecutionException().isPresent()) {
            screenshot(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
        }
    };

    @DynamicPropertySource
    static void dataDirectory(DynamicPropertyRegistry properties) throws IOException {
        Path data = OUTPUT.resolve("data");
        FileSystemUtils.deleteRecursively(data);
        properties.add("nightmap.data-dir", data::toString);
    }

    @BeforeEach
    void openThePage(Browser browser) {
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(WIDTH, HEIGHT));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add("console: " + message.text());
            }
        });
        page.onPageError(error -> problems.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address("")) && !request.url().matches("(data|blob):.*")) {
                problems.add("foreign request: " + request.url());
            }
        });
    }

    @AfterEach
    void closeThePage() {
        context.close();
        assertThat(problems).as("errors and foreign requests of the page").isEmpty();
    }

    Page page() {
        return page;
    }

    /** Goes to an address that is answered with an error, which the browser itself tells its console. */
    void navigateToAnError(String path, int status) {
        Response response = page.navigate(address(path));
        assertThat(response.status()).isEqualTo(status);
        forgetErrors(status);
    }

    /** Forgets what the browser told its console of answers that the test wanted. */
    void forgetErrors(int status) {
        problems.removeIf(problem -> problem.startsWith(
                "console: Failed to load resource: the server responded with a status of " + status));
    }

    String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(OUTPUT.resolve(name.replaceAll("[^A-Za-z0-9.-]+", "-") + ".png")));
    }
}
