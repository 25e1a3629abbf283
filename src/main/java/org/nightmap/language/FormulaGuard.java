package org.nightmap.language;

/**
 * Keeps a spreadsheet from running text of a source as a formula: such text is led by an apostrophe, and so is text that begins
 * with apostrophes before it, so that taking one away always gives back what was there.
 */
public final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r";

    private FormulaGuard() {}

    /** The text as it is written into a cell. */
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that a cell holds. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }
}
