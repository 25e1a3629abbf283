package org.nightmap.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sign-in page has to say, as its address names it. */
enum SignInProblem {
    /** Name or password. */
    WRONG,
    /** Too many wrong attempts. */
    WAIT,
    /** The page was open for so long that its session ended. */
    EXPIRED,
    /** No problem: the password was replaced, and the new one is asked for. */
    CHANGED;

    static final String PARAMETER = "problem";

    /** Seconds to wait. */
    static final String SECONDS = "seconds";

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SignInProblem> ofCode(String code) {
        return Stream.of(values())
                .filter(problem -> problem.code().equals(code))
                .findFirst();
    }
}
