package org.nightmap.export;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message what is wrong with the mark. */
class MarkProblemAnalyzer extends AbstractFailureAnalyzer<MarkProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MarkProblem cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Name a PNG or JPEG file of at most 1 MiB in nightmap.export.mark (and mark-dark), or none.",
                cause);
    }
}
