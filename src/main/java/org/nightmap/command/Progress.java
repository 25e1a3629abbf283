package org.nightmap.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bar that grows on the terminal while files are made; silent where nobody watches. */
final class Progress {

    private static final int WIDTH = 24;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private final PrintWriter err;
    private final boolean watched;
    private int shown;

    Progress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** Java tells of the terminal only whether the standard input and output are one. */
    static boolean errorsGoToATerminal() {
        try {
            String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * Shows how far it has got.
     *
     * @param done steps that are done
     * @param doing what is being done
     */
    void show(int done, int of, String doing) {
        if (!watched) {
            return;
        }
        int filled = of == 0 ? WIDTH : WIDTH * done / of;
        String line = "[%s%s] %d/%d %s".formatted("#".repeat(filled), ".".repeat(WIDTH - filled), done, of, doing);
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
    }

    /** Takes the bar away, so that what is said next has the line to itself. */
    void clear() {
        if (watched && shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
