package org.nightmap.export;

/**
 * What belongs together as one text, so that it stays one where a file keeps text that people go on writing.
 *
 * @param part what of the sheet it is
 * @param left its left end when it was written
 * @param top its upper end when it was written
 * @param width what it may take of a line
 */
record Passage(Part part, double left, double top, double width) {

    /** The parts of a sheet. */
    enum Part {
        TITLE,
        SUBTITLE,
        FIGURES,
        LEGEND,
        ELSEWHERE,
        NOTE,
        SOURCES,
        MARK,
        INSET,
        CAPTION
    }
}
