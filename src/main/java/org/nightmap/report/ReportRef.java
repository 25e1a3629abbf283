package org.nightmap.report;

/**
 * One revision of one report, written {@code 2025-10-25-tass@1}.
 *
 * @param id the report's id
 * @param revision counted from 1
 */
public record ReportRef(String id, int revision) {

    private static final int LONGEST_ID = 80;

    public ReportRef {
        if (id.length() > LONGEST_ID || !id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException(
                    "A report's id has letters, digits, dots, dashes and at most %d characters".formatted(LONGEST_ID));
        }
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions are counted from 1, not %d".formatted(revision));
        }
    }

    /**
     * Reads {@code ID@REVISION}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static ReportRef parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0 || !text.substring(at + 1).matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("A revision is written ID@REVISION, for example 2025-10-25-tass@1");
        }
        return new ReportRef(text.substring(0, at), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return id + "@" + revision;
    }
}
