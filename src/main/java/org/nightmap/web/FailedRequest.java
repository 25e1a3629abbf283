package org.nightmap.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.HtmlUtils;

/**
 * A request that failed before a controller or a view could answer it: a problem document for programs, a short page for people.
 * Neither says anything of the server.
 *
 * @param status what the server decided
 * @param path the path that was asked for; null where the request could not be read that far
 */
record FailedRequest(HttpStatus status, @Nullable String path) {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; font: 16px/1.5 "IBM Plex Sans", system-ui, sans-serif }
            main { max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem }
            h1 { font-size: 1.5rem; font-weight: 600 }
            </style>
            </head>
            <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body>
            </html>
            """;

    /** A browser escapes what makes a path unreadable, so that only a program gets here without one. */
    boolean isForPrograms() {
        return path == null || ApiAddresses.isForPrograms(path);
    }

    ProblemDetail problem() {
        String type = isOurFault() ? "internal-error" : "request-refused";
        return Problems.of(status, type, status.getReasonPhrase(), detail(), List.of());
    }

    private String detail() {
        if (isOurFault()) {
            return "Something went wrong on the server; its log says what";
        }
        return status == HttpStatus.BAD_REQUEST
                ? "The request cannot be read: its address or one of its headers is malformed or too long"
                : "The request could not be answered";
    }

    /** The page in Russian where the browser asks for it first, else in English. */
    String page(Locale asked) {
        Language language = Language.ofCode(asked.getLanguage()).orElse(Language.EN);
        String what = Messages.text(language, isOurFault() ? "web.page.failed" : "web.page.refused");
        String hint = Messages.text(language, isOurFault() ? "web.page.failed.hint" : "web.page.refused.hint");
        return PAGE.formatted(
                language.code(),
                escaped(Messages.text(language, "web.page.title", what)),
                escaped(what),
                escaped(hint),
                escaped(Messages.text(language, "web.page.map")));
    }

    /** A method or an HTTP version that is not spoken here is no fault of the server, though its status begins with a 5. */
    private boolean isOurFault() {
        return status.is5xxServerError()
                && status != HttpStatus.NOT_IMPLEMENTED
                && status != HttpStatus.HTTP_VERSION_NOT_SUPPORTED;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
