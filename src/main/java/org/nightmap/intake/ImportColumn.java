package org.nightmap.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the flat form, in their order: first those of the report, which each of its rows repeats, then the line's. */
public enum ImportColumn {
    REPORT_ID(80),
    REVISION(6),
    STATUS(20),
    KIND(40),
    DATE(20),
    COVERAGE(20),
    PUBLISHER(200),
    URL(2000),
    LANGUAGE(20),
    PUBLISHED(40),
    RETRIEVED(40),
    WINDOW(500),
    WINDOW_FROM(30),
    WINDOW_TO(30),
    STATED(9),
    NOTE(4000),
    REPORT_SETTLED(1000),
    TEXT_KIND(20),
    TEXT(StatementText.MOST_BYTES),
    PLACE(500),
    PLACE_KIND(40),
    REGION(200),
    REGIONS(2000),
    ALSO_COVERS(2000),
    COUNT(9),
    AT_LEAST(9),
    AT_MOST(9),
    EACH(10),
    LINE_NOTE(2000),
    PLACE_START(9),
    PLACE_END(9),
    NUMBER_START(9),
    NUMBER_END(9),
    ISSUES(1000),
    SETTLED(1000),
    MEANT(200);

    /** Without these there is no report. */
    public static final List<ImportColumn> REQUIRED = List.of(DATE, PUBLISHER, PLACE);

    private final int longest;

    ImportColumn(int longest) {
        this.longest = longest;
    }

    /** Its name in the file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The most characters that a value has. */
    int longest() {
        return longest;
    }

    boolean isOfTheReport() {
        return compareTo(PLACE) < 0;
    }

    static List<ImportColumn> ofTheReport() {
        return Arrays.stream(values()).filter(ImportColumn::isOfTheReport).toList();
    }

    static List<ImportColumn> ofTheLine() {
        return Arrays.stream(values()).filter(column -> !column.isOfTheReport()).toList();
    }
}
