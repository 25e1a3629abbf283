package org.nightmap.export;

import java.util.List;
import java.util.Objects;

/** A value that was asked for, in an address or on a command line, is out of its range or set. The message says what is allowed. */
public class InvalidParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String parameter;
    private final transient List<String> allowed;

    InvalidParameter(String parameter, String message, List<String> allowed) {
        super(message);
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
    }

    /** A value that a room refused, whose message says why. */
    InvalidParameter(String parameter, IllegalArgumentException cause, List<String> allowed) {
        super(Objects.requireNonNullElse(cause.getMessage(), "It cannot be read"), cause);
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
    }

    static InvalidParameter notOneOf(String parameter, List<String> allowed) {
        return new InvalidParameter(
                parameter, "The parameter '%s' is one of %s".formatted(parameter, String.join(", ", allowed)), allowed);
    }

    public String parameter() {
        return parameter;
    }

    /** Values or forms that would be right; empty where none can be named. */
    public List<String> allowed() {
        return allowed;
    }
}
