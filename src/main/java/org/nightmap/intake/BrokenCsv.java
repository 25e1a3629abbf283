package org.nightmap.intake;

/** A file whose quotes do not match, so that nobody can tell where its fields end. */
final class BrokenCsv extends MalformedInput {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final Fault fault;

    BrokenCsv(String file, int line, String column, Fault fault) {
        super(file, line, "%s: %s".formatted(column, fault.problem));
        this.column = column;
        this.fault = fault;
    }

    String column() {
        return column;
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
