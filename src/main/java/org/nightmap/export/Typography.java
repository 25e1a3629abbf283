package org.nightmap.export;

import org.nightmap.choropleth.Palette;

/**
 * The sizes of everything on a sheet, in units, and the looks of its text. They grow with the sheet, from those of a slide of
 * 1920 by 1080; what has to be read on paper does not get smaller than it can be read.
 */
final class Typography {

    private static final double SLIDE_AREA = 1920.0 * 1080;
    private static final double SMALLEST_TEXT = 10;
    private static final double SMALLEST_TITLE = 14;

    /** Units of a slide that a sheet is at least wide and high. */
    private static final double NARROWEST = 900;

    private static final double FLATTEST = 600;

    /** Smaller, and the figures of the equation are not larger than what names them. */
    private static final double SMALLEST_FIGURE_UNIT = 0.5;

    private static final double SMALLEST_LEGEND = 11;

    private static final double SMALLEST_GAP = 7;

    private final double unit;
    private final Palette palette;

    private Typography(double unit, Palette palette) {
        this.unit = unit;
        this.palette = palette;
    }

    static Typography of(Sheet sheet) {
        return of(sheet.size(), sheet.palette());
    }

    static Typography of(SheetSize size, Palette palette) {
        double unit = Math.sqrt(size.width() * size.height() / SLIDE_AREA);
        // A narrow or flat sheet of the same area has no room for as large a text
        return new Typography(Math.min(unit, Math.min(size.width() / NARROWEST, size.height() / FLATTEST)), palette);
    }

    /** The same with everything so many times as large. */
    Typography larger(double times) {
        return new Typography(unit * times, palette);
    }

    /** A length that is so many units on a slide. */
    double of(double onSlide) {
        return onSlide * unit;
    }

    double unit() {
        return unit;
    }

    Palette palette() {
        return palette;
    }

    Span title(String text) {
        return new Span(text, Face.SEMIBOLD, titleSize(), palette.ink());
    }

    double titleLine() {
        return titleSize() * 52 / 44;
    }

    private double titleSize() {
        return least(44, SMALLEST_TITLE);
    }

    Span subtitle(String text) {
        return new Span(text, Face.REGULAR, subtitleSize(), palette.quietInk());
    }

    double subtitleLine() {
        return subtitleSize() * 28 / 20;
    }

    private double subtitleSize() {
        return least(20, SMALLEST_TEXT);
    }

    /** A length in the equation of the figures that is so many units on a slide. */
    double ofFigures(double onSlide) {
        return onSlide * Math.max(unit, SMALLEST_FIGURE_UNIT);
    }

    Span figure(String text, boolean quiet) {
        return quiet
                ? new Span(text, Face.REGULAR, ofFigures(36), palette.quietInk())
                : new Span(text, Face.SEMIBOLD, ofFigures(36), palette.ink());
    }

    Span figureName(String text) {
        return new Span(text, Face.REGULAR, least(14.5, SMALLEST_LEGEND), palette.quietInk());
    }

    Span sign(String text) {
        return new Span(text, Face.REGULAR, ofFigures(26), palette.quietInk());
    }

    Span head(String text) {
        return new Span(text, Face.SEMIBOLD, least(16, SMALLEST_LEGEND), palette.ink());
    }

    Span strong(String text) {
        return new Span(text, Face.SEMIBOLD, legendSize(), palette.ink());
    }

    Span body(String text) {
        return new Span(text, Face.REGULAR, legendSize(), palette.ink());
    }

    Span quiet(String text) {
        return new Span(text, Face.REGULAR, legendSize(), palette.quietInk());
    }

    Span footnoteLead(String text) {
        return new Span(text, Face.SEMIBOLD, footnoteSize(), palette.ink());
    }

    Span footnote(String text) {
        return new Span(text, Face.REGULAR, footnoteSize(), palette.quietInk());
    }

    Span mark(String text) {
        return new Span(text, Face.SEMIBOLD, least(18, SMALLEST_TEXT), palette.ink());
    }

    double legendSize() {
        return least(15, SMALLEST_LEGEND);
    }

    double legendLine() {
        return legendSize() * 1.6;
    }

    /** What a title takes over an inset, and how far above the inset it stands. */
    double insetHead() {
        return Math.max(of(44), legendLine() + 1.8 * insetGap());
    }

    double insetGap() {
        return Math.max(of(14), SMALLEST_GAP);
    }

    double footnoteSize() {
        return least(15, SMALLEST_TEXT);
    }

    double footnoteLine() {
        return footnoteSize() * 22 / 15;
    }

    private double least(double onSlide, double smallest) {
        return Math.max(of(onSlide), smallest);
    }
}
