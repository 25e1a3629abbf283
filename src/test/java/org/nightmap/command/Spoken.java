package org.nightmap.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A command run in this process, and what it said. */
record Spoken(int exitCode, String out, String err) {

    static Spoken by(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter words = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(words), new PrintWriter(err), false);
        int exitCode = new Commands(console, Spoken.class).run(arguments);
        return new Spoken(exitCode, words.toString(), err.toString());
    }
}
