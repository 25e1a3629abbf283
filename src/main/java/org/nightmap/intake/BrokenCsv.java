package org.nightmap.intake;

/** A file whose quotes do not match, so that nobody can tell where its fields end. */
final class BrokenCsv extends MalformedInput {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    BrokenCsv(String file, int line, Fault fault) {
        super(file, line, fault.problem);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    /** What is wrong. */
    enum Fault {
        QUOTE_INSIDE("a quote inside a field that does not begin with one"),
        QUOTE_OPEN("a quoted field is not closed"),
        AFTER_QUOTE("a separator or the end of the line is missing after a quoted field");

        private final String problem;

        Fault(String problem) {
            this.problem = problem;
        }
    }
}
