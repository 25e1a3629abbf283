package org.nightmap.command;

import java.util.Objects;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Says in one line why the rooms could not be opened, in the words that the server has for it at its start. */
final class StartFailures {

    private StartFailures() {}

    static String words(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                // Those that want to be given something know failures of servers
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((words, cause) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .map(StartFailures::line)
                .orElseGet(() -> innermost(failure));
    }

    private static String line(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        return (analysis.getDescription() + action).replaceAll("\\s+", " ");
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null ? kind : "%s: %s".formatted(kind, message.replaceAll("\\s+", " "));
    }
}
