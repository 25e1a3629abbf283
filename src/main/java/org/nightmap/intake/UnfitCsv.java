package org.nightmap.intake;

/** A file that is no table of reports at all, so that nothing of it can be taken. */
public final class UnfitCsv extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportProblem problem;

    UnfitCsv(ImportFault fault, Object... arguments) {
        this(new ImportProblem(1, "", fault, java.util.List.of(arguments)));
    }

    UnfitCsv(ImportProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ImportProblem problem() {
        return problem;
    }
}
