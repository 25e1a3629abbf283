package org.nightmap.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the servlet container refuses before it reaches a filter or a controller, such as a malformed address. The
 * container's own page would lack the headers of every answer, and name the container.
 */
class RefusedRequests extends ErrorReportValve {

    private final JsonMapper json;

    RefusedRequests(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !canBeWrittenTo(response)) {
            return;
        }
        HttpStatus status =
                Objects.requireNonNullElse(HttpStatus.resolve(response.getStatus()), HttpStatus.INTERNAL_SERVER_ERROR);
        FailedRequest failed = new FailedRequest(status, request.getRequestURI());
        SecurityHeaders.write(response);
        response.setHeader("Cache-Control", "no-store");
        if (failed.isForPrograms()) {
            write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsString(failed.problem()));
        } else {
            write(response, MediaType.TEXT_HTML_VALUE, failed.page(request.getLocale()));
        }
    }

    private static boolean canBeWrittenTo(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private static void write(Response response, String type, String body) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(body);
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A refusal could not be written", e);
        }
    }
}
