package org.nightmap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Waiting after wrong passwords: five are free for a name, twenty for an address. */
class AttemptsTest {

    private static final ClientAddress HERE = ClientAddress.of("192.0.2.7");
    private static final ClientAddress THERE = ClientAddress.of("198.51.100.4");

    private final SetClock clock = new SetClock();
    private final SignInThrottle throttle = new SignInThrottle(new AccessSettings(12, 5, 20, ""), clock);

    @Test
    void theFifthWrongPasswordOfANameCosts30SecondsAndEachFurtherOneTwiceAsLong() {
        wrong(5, "anna", HERE);
        assertThat(wait("anna", HERE)).isEqualTo(30);
        clock.putForward(Duration.ofSeconds(29));
        assertThat(wait("anna", HERE)).isEqualTo(1);
        clock.putForward(Duration.ofSeconds(1));
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            wrong(1, "anna", HERE);
            waits.add(wait("anna", HERE));
            clock.putForward(Duration.ofSeconds(waits.getLast()));
        }
        assertThat(waits).containsExactly(60L, 120L, 240L, 480L, 900L, 900L);
    }

    @Test
    void theNameWaitsFromEveryAddressAndInEveryCase() {
        wrong(5, "anna", HERE);
        assertThat(wait(" ANNA", THERE)).isEqualTo(30);
        assertThatCode(() -> throttle.admit("boris", HERE)).doesNotThrowAnyException();
    }

    @Test
    void anAddressWaitsAfterTwentyWrongPasswordsForWhateverNames() {
        for (int i = 0; i < 20; i++) {
            wrong(1, "user" + i, HERE);
        }
        assertThat(wait("somebody-else", HERE)).isEqualTo(30);
        assertThatCode(() -> throttle.admit("somebody-else", THERE)).doesNotThrowAnyException();
    }

    @Test
    void anAttemptThatHasToWaitIsNotCounted() {
        wrong(5, "anna", HERE);
        for (int i = 0; i < 100; i++) {
            assertThat(wait("anna", HERE)).isEqualTo(30);
        }
        clock.putForward(Duration.ofSeconds(30));
        assertThatCode(() -> throttle.admit("anna", HERE)).doesNotThrowAnyException();
    }

    @Test
    void theRightPasswordLetsTheNameStartAfresh() {
        wrong(4, "anna", HERE);
        throttle.admit("anna", HERE);
        throttle.succeeded("anna", HERE);
        wrong(4, "anna", HERE);
        assertThatCode(() -> throttle.admit("anna", HERE)).doesNotThrowAnyException();
    }

    /** Else somebody with an account could clear the address between guesses of another's password. */
    @Test
    void theRightPasswordOfOneDoesNotClearTheAddress() {
        for (int i = 0; i < 19; i++) {
            wrong(1, "user" + i, HERE);
            throttle.admit("mallory", HERE);
            throttle.succeeded("mallory", HERE);
        }
        wrong(1, "user19", HERE);
        assertThat(wait("mallory", HERE)).isEqualTo(30);
    }

    @Test
    void anHourWithoutAWrongPasswordIsForgottenAndAMinuteLessIsNot() {
        wrong(4, "anna", HERE);
        clock.putForward(Duration.ofMinutes(59));
        wrong(1, "anna", HERE);
        assertThat(wait("anna", HERE)).isEqualTo(30);
        clock.putForward(Duration.ofMinutes(61));
        wrong(4, "anna", HERE);
        assertThatCode(() -> throttle.admit("anna", HERE)).doesNotThrowAnyException();
    }

    @Test
    void aHundredAtTheSameTimeAreNoMoreThanFiveInARow() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            Callable<Boolean> attempt = () -> {
                try {
                    throttle.admit("anna", HERE);
                    return true;
                } catch (TooManyAttempts e) {
                    return false;
                }
            };
            int admitted = 0;
            for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(100, attempt))) {
                admitted += result.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        }
    }

    @Test
    void onlySoManyNamesAreRememberedTheOldestGoesFirst() {
        Attempts attempts = new Attempts(1, 3);
        Instant now = clock.instant();
        for (String key : List.of("a", "b", "c", "a", "d")) {
            attempts.count(key, now);
        }
        assertThat(attempts.remembered()).isEqualTo(3);
        assertThat(attempts.wait("b", now)).isZero();
        assertThat(attempts.wait("a", now)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void anIpv6NetworkIsOneAddressHoweverItIsWritten() {
        assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.of("2001:0db8:0001:0002::1"))
                .isEqualTo(new ClientAddress("20010db800010002::/64"));
        assertThat(ClientAddress.of("2001:db8:1:3::1")).isNotEqualTo(ClientAddress.of("2001:db8:1:2::1"));
        assertThat(ClientAddress.of("::ffff:192.0.2.7")).isEqualTo(HERE);
    }

    private void wrong(int times, String name, ClientAddress address) {
        for (int i = 0; i < times; i++) {
            throttle.admit(name, address);
        }
    }

    private long wait(String name, ClientAddress address) {
        long[] seconds = new long[1];
        assertThatThrownBy(() -> throttle.admit(name, address))
                .isInstanceOfSatisfying(TooManyAttempts.class, e -> seconds[0] = e.seconds());
        return seconds[0];
    }
}
