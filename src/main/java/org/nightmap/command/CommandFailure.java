package org.nightmap.command;

/** A command cannot do what it was asked to. The message is the one line that its user reads. */
class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The command was understood and failed. */
    static final int FAILED = 1;

    /** The command was used wrongly: another try of the same fails too. */
    static final int WRONG_USE = 2;

    private final int exitCode;

    private CommandFailure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    private CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static CommandFailure failed(String message) {
        return new CommandFailure(FAILED, message);
    }

    static CommandFailure failed(String message, Throwable cause) {
        return new CommandFailure(FAILED, message, cause);
    }

    static CommandFailure wrongUse(String message) {
        return new CommandFailure(WRONG_USE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
