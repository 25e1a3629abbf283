package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.access.UserName;

/** Signing in with the form, as the server sees it; what a person sees is tested in a browser. */
class SignInTest extends AccessApplication {

    @ParameterizedTest
    @ValueSource(strings = {"/users", "/audit?action=added&lang=ru", "/password"})
    void aPageForUsersLeadsToTheSignInAndBack(String page) throws Exception {
        users.have("root", Role.ADMINISTRATOR, Role.ANALYST);
        SignedInBrowser browser = new SignedInBrowser(this);
        HttpResponse<String> refused = browser.open(page);
        String signIn = location(refused);
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(signIn).startsWith("/login?").contains(page.contains("ru") ? "lang=ru&from=" : "?from=");
        assertThat(browser.open(signIn).statusCode()).isEqualTo(200);
        assertThat(location(browser.submit(signIn, "root", TestUsers.PASSWORD))).isEqualTo(page);
        assertThat(browser.open(page).statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionIsRenewedSoThatNobodyElseKnowsIt() throws Exception {
        users.have("anna", Role.ANALYST);
        SignedInBrowser browser = new SignedInBrowser(this);
        HttpResponse<String> page = browser.open("/login");
        String before = browser.cookie();
        HttpResponse<String> signedIn = browser.submit("/login", " Anna ", TestUsers.PASSWORD);
        assertThat(before).startsWith("JSESSIONID=");
        assertThat(browser.cookie()).startsWith("JSESSIONID=").isNotEqualTo(before);
        for (HttpResponse<String> response : List.of(page, signedIn)) {
            assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("HttpOnly", "SameSite=Lax");
            assertThat(response.headers().allValues("Content-Security-Policy"))
                    .containsExactly(SecurityHeaders.PAGE_POLICY);
            assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        }
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void aSignInWithoutThePagesTokenIsNotLookedAt() throws Exception {
        users.have("anna", Role.ANALYST);
        SignedInBrowser browser = new SignedInBrowser(this);
        browser.open("/login");
        String form = "username=anna&password=" + TestUsers.PASSWORD.replace(' ', '+');
        assertThat(location(browser.post("/login", form))).isEqualTo("/login?problem=expired");
        assertThat(location(browser.post("/login", form + "&_csrf=made-up"))).isEqualTo("/login?problem=expired");
        assertThat(browser.open("/audit").statusCode()).isEqualTo(302);
        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie: a=b",
                "elsewhere"
            })
    void nobodyIsLedElsewhere(String from) throws Exception {
        users.have("anna", Role.ANALYST);
        SignedInBrowser browser = new SignedInBrowser(this);
        browser.open("/login");
        String address = "/login?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
        HttpResponse<String> signedIn = browser.submit(address, "anna", TestUsers.PASSWORD);
        assertThat(location(signedIn)).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r");
        assertThat(signedIn.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
    }

    @Test
    void aWrongPasswordAndTooManyOfThemAreSaid() throws Exception {
        users.have("anna", Role.ANALYST);
        SignedInBrowser browser = new SignedInBrowser(this);
        browser.open("/login");
        for (int i = 0; i < 5; i++) {
            assertThat(location(browser.submit("/login?lang=ru&from=%2Fnights", "anna", "wrong")))
                    .isEqualTo("/login?lang=ru&from=%2Fnights&problem=wrong");
        }
        clock.putForward(Duration.ofSeconds(5));
        assertThat(location(browser.submit("/login?lang=ru", "anna", TestUsers.PASSWORD)))
                .isEqualTo("/login?lang=ru&problem=wait&seconds=25");
        clock.putForward(Duration.ofSeconds(25));
        assertThat(location(browser.submit("/login", "anna", TestUsers.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    void aTemporaryPasswordLeadsToItsReplacement() throws Exception {
        users.haveWithTemporaryPassword("dora", Role.ADMINISTRATOR);
        SignedInBrowser browser = new SignedInBrowser(this);
        browser.open("/login");
        assertThat(location(browser.submit("/login?from=%2Fusers", "dora", TestUsers.PASSWORD)))
                .isEqualTo("/password?from=%2Fusers");
        assertThat(browser.open("/users").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "ANALYST,       /audit, 200",
        "ANALYST,       /users, 403",
        "APPROVER,      /audit, 200",
        "APPROVER,      /users, 403",
        "ADMINISTRATOR, /audit, 200",
        "ADMINISTRATOR, /users, 200",
    })
    void aPageOpensToItsRoles(Role role, String page, int status) throws Exception {
        users.have("somebody", role);
        assertThat(SignedInBrowser.signIn(this, "somebody").open(page).statusCode())
                .isEqualTo(status);
    }

    @Test
    void aRoleThatWasTakenAwayOrGivenCountsAtOnce() throws Exception {
        UserName anna = users.have("anna", Role.ADMINISTRATOR);
        SignedInBrowser browser = SignedInBrowser.signIn(this, "anna");
        assertThat(browser.open("/users").statusCode()).isEqualTo(200);
        users.setRoles(anna, Role.ANALYST);
        assertThat(browser.open("/users").statusCode()).isEqualTo(403);
        assertThat(browser.open("/audit").statusCode()).isEqualTo(200);
        users.setRoles(anna, Role.ADMINISTRATOR);
        assertThat(browser.open("/users").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionOfADeactivatedUserEndsAtOnce() throws Exception {
        UserName anna = users.have("anna", Role.ANALYST);
        SignedInBrowser browser = SignedInBrowser.signIn(this, "anna");
        assertThat(browser.open("/audit").statusCode()).isEqualTo(200);
        users.deactivate(anna);
        String session = browser.cookie();
        HttpResponse<String> refused = browser.open("/audit");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(location(refused)).startsWith("/login");
        assertThat(browser.open("/nights").headers().firstValue("Set-Cookie").orElseThrow())
                .as("a new session")
                .doesNotStartWith(session);
    }

    /** A reader keeps reading, and an address without a page is unknown to everybody, not secret. */
    @ParameterizedTest
    @CsvSource({"/, 200", "/nights, 200", "/login, 200", "/nosuchpage, 404"})
    void whatEverybodyMayReadAsksForNothing(String page, int status) throws Exception {
        assertThat(new SignedInBrowser(this).open(page).statusCode()).isEqualTo(status);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
