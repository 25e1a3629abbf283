package org.nightmap.intake;

/** How the letters of a file are written as bytes. */
public enum CsvEncoding {
    UTF_8("UTF-8"),
    /** With a byte order mark, as spreadsheets write it. */
    UTF_8_MARKED("UTF-8 (BOM)"),
    /** The Russian alphabet of older Windows programs. */
    WINDOWS_1251("Windows-1251");

    private final String label;

    CsvEncoding(String label) {
        this.label = label;
    }

    /** Its name, alike in every language. */
    public String label() {
        return label;
    }
}
