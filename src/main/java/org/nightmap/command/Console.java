package org.nightmap.command;

import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command speaks.
 *
 * @param out the standard output, which a file may go to
 * @param words the same, for words
 * @param err what went wrong, and the progress
 * @param watched whether {@code err} is a terminal
 */
record Console(OutputStream out, PrintWriter words, PrintWriter err, boolean watched) {

    void say(String line) {
        words.println(line);
        words.flush();
    }

    void warn(String line) {
        err.println(line);
        err.flush();
    }
}
