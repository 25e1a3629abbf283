package org.nightmap.intake;

import java.util.Locale;

/** What can be wrong with a file of reports. */
public enum ImportFault {
    /** Neither UTF-8 nor Russian in Windows-1251. */
    ENCODING,
    EMPTY,
    /** Has characters that no text has. */
    BINARY,
    QUOTE_INSIDE,
    QUOTE_OPEN,
    AFTER_QUOTE,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_LINES,
    MISSING_COLUMN,
    COLUMN_TWICE,
    FIELD_COUNT,
    MISSING_VALUE,
    TOO_LONG,
    NOT_A_NUMBER,
    NOT_A_DATE,
    NOT_A_TIME,
    /** Neither a date nor a time with its zone. */
    NOT_A_PUBLICATION,
    NOT_AN_ADDRESS,
    /** An address with a user's name or password in it. */
    ADDRESS_WITH_SIGN_IN,
    NOT_A_LANGUAGE,
    NOT_ALLOWED,
    NOT_AN_ID,
    /** A text that is the source of a page. */
    MARKUP,
    UNKNOWN_REGION,
    DIFFERS,
    DOES_NOT_FIT,
    REVISION_ORDER,
    /** A row of the shipped form, whose own message says what is wrong. */
    NOT_READABLE;

    String key() {
        return "intake.csv." + name().toLowerCase(Locale.ROOT);
    }
}
