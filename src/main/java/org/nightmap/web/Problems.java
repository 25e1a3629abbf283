package org.nightmap.web;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The one shape of everything that goes wrong: problem documents (RFC 9457). Each names its kind ({@code type}), says what is
 * wrong ({@code detail}) and what is allowed instead ({@code allowed}, a list, empty where nothing can be named).
 */
final class Problems {

    private static final String TYPES = "urn:nightmap:problem:";

    /** Enough to see what is wrong with a file; the detail says how many there are. */
    private static final int MOST_FAULTS = 100;

    private Problems() {}

    /**
     * One thing that is wrong with a body.
     *
     * @param line the line of a file, from 1; null where the body has no lines
     * @param field the column of a file, or a JSON pointer (RFC 6901)
     * @param allowed values or forms that would be right; empty where none can be named
     */
    record Fault(@Nullable Integer line, String field, String message, List<String> allowed) {

        private String place() {
            String where = field.isEmpty() ? "the row" : field;
            return line == null ? where : "line %d, %s".formatted(line, where);
        }
    }

    static ErrorResponseException invalid(String parameter, String detail, List<String> allowed) {
        return invalid(parameter, detail, allowed, null);
    }

    /** A value that a room refused, whose message says why. */
    static ErrorResponseException invalid(String parameter, IllegalArgumentException cause, List<String> allowed) {
        return invalid(parameter, Objects.requireNonNullElse(cause.getMessage(), "It cannot be read"), allowed, cause);
    }

    /** A body that is longer than is read. */
    static ErrorResponseException tooLarge(String most) {
        String detail = "The text is longer than the %s that are read".formatted(most);
        return exception(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", detail, List.of(most));
    }

    /** A body that can be read and says something that cannot be; every place of it is named. */
    static ErrorResponseException unfit(List<Fault> faults) {
        Fault first = faults.getFirst();
        String detail = "%d %s wrong, the first in %s: %s"
                .formatted(
                        faults.size(), faults.size() == 1 ? "value is" : "values are", first.place(), first.message());
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = of(status, "invalid-report", "Invalid report", detail, List.of());
        problem.setProperty("errors", faults.stream().limit(MOST_FAULTS).toList());
        return new ErrorResponseException(status, problem, null);
    }

    /** What is stored contradicts what is sent. */
    static ErrorResponseException conflict(String type, String title, String detail, Throwable cause) {
        HttpStatus status = HttpStatus.CONFLICT;
        return new ErrorResponseException(status, of(status, type, title, detail, List.of()), cause);
    }

    static ErrorResponseException unknown(String what, String value, List<String> allowed) {
        String detail = "There is no %s '%s'".formatted(what, abbreviated(value));
        return exception(HttpStatus.NOT_FOUND, "unknown-" + what.replace(' ', '-'), "Unknown " + what, detail, allowed);
    }

    static ErrorResponseException unknownParameter(String name, List<String> allowed) {
        String detail = "The parameter '%s' is not known here".formatted(abbreviated(name));
        return exception(HttpStatus.BAD_REQUEST, "unknown-parameter", "Unknown parameter", detail, allowed);
    }

    static ErrorResponseException repeatedParameter(String name, List<String> allowed) {
        String detail = "The parameter '%s' is given more than once".formatted(name);
        return exception(HttpStatus.BAD_REQUEST, "repeated-parameter", "Repeated parameter", detail, allowed);
    }

    static ErrorResponseException unknownAddress(String path) {
        return unknown("address", path, ApiAddresses.ALL);
    }

    static ProblemDetail of(HttpStatus status, String type, String title, String detail, List<String> allowed) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        problem.setProperty("allowed", allowed);
        return problem;
    }

    private static ErrorResponseException invalid(
            String parameter, String detail, List<String> allowed, @Nullable Throwable cause) {
        HttpStatus status = HttpStatus.BAD_REQUEST;
        ProblemDetail problem = of(status, "invalid-" + parameter, "Invalid " + parameter, detail, allowed);
        return new ErrorResponseException(status, problem, cause);
    }

    private static ErrorResponseException exception(
            HttpStatus status, String type, String title, String detail, List<String> allowed) {
        return new ErrorResponseException(status, of(status, type, title, detail, allowed), null);
    }

    /** What a client sent comes back in part only. */
    private static String abbreviated(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
