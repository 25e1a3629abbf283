package org.nightmap.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords: for one name, from wherever, and from one address, for whatever names.
 *
 * <p>An attempt counts as wrong until it turns out right, so that many at the same time are no more than many in a row. One that
 * has to wait is not counted, or somebody else could keep a user out for good.
 */
@Component
class SignInThrottle {

    /** At some 200 bytes each, a few megabytes. */
    private static final int MOST_KEYS = 10_000;

    private final Clock clock;
    private final Attempts ofNames;
    private final Attempts ofAddresses;

    SignInThrottle(AccessSettings settings, Clock clock) {
        this.clock = clock;
        ofNames = new Attempts(settings.attemptsOfName(), MOST_KEYS);
        ofAddresses = new Attempts(settings.attemptsOfAddress(), MOST_KEYS);
    }

    /**
     * Lets an attempt pass, which counts as wrong for now.
     *
     * @param name as typed, whether there is such a user or not
     * @throws TooManyAttempts if it has to wait
     */
    synchronized void admit(String name, ClientAddress address) {
        Instant now = clock.instant();
        Duration wait = longer(ofNames.wait(key(name), now), ofAddresses.wait(address.value(), now));
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        ofNames.count(key(name), now);
        ofAddresses.count(address.value(), now);
    }

    /** The attempt was right: the name starts afresh, the address is only not charged for it. */
    synchronized void succeeded(String name, ClientAddress address) {
        ofNames.forget(key(name));
        ofAddresses.uncount(address.value(), clock.instant());
    }

    /** What is no name is cut short, so that it takes no room. */
    private static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), UserName.LONGEST + 1));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
