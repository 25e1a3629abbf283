package org.nightmap.export;

import java.nio.file.Path;

/** The file that the settings name as the organisation's mark cannot be used. */
class MarkProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    MarkProblem(Path file, String why) {
        super(words(file, why));
    }

    MarkProblem(Path file, String why, Throwable cause) {
        super(words(file, why), cause);
    }

    private static String words(Path file, String why) {
        return "The mark %s cannot be used: %s".formatted(file.toAbsolutePath().normalize(), why);
    }
}
