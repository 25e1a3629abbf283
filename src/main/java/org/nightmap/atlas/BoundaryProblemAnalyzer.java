package org.nightmap.atlas;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message why a boundary layer cannot be used, and what to do. */
class BoundaryProblemAnalyzer extends AbstractFailureAnalyzer<BoundaryProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BoundaryProblem cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
