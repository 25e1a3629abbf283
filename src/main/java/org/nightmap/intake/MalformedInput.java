package org.nightmap.intake;

import org.jspecify.annotations.Nullable;

/** Input that is not what its format promises. The message names the file and the line. */
class MalformedInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String problem;

    MalformedInput(String file, int line, String problem) {
        this(file, line, problem, null);
    }

    MalformedInput(String file, int line, String problem, @Nullable Throwable cause) {
        super("%s, line %d: %s".formatted(file, line, problem), cause);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    final String file() {
        return file;
    }

    final int line() {
        return line;
    }

    final String problem() {
        return problem;
    }
}
