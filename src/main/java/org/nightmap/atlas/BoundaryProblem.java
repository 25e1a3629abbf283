package org.nightmap.atlas;

/** A boundary layer cannot be used: which file and feature, what is wrong and what to do. Stops the start. */
class BoundaryProblem extends RuntimeException {

    private final String action;

    /**
     * A problem.
     *
     * @param layer the file, and the feature where there is one
     * @param problem what is wrong with it
     * @param action what to do
     */
    BoundaryProblem(String layer, String problem, String action) {
        super("%s: %s".formatted(layer, problem));
        this.action = action;
    }

    BoundaryProblem(String layer, String problem, String action, Throwable cause) {
        super("%s: %s".formatted(layer, problem), cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
