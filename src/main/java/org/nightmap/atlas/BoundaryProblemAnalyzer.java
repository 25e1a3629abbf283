package org.nightmap.atlas;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one message why a boundary layer cannot be used, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BoundaryProblemAnalyzer extends AbstractFailureAnalyzer<BoundaryProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BoundaryProblem cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
