package org.nightmap.export;

import java.awt.geom.Ellipse2D;

/** An upright rectangle, units of a sheet, y downwards. */
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    static Box at(double left, double top, double width, double height) {
        return new Box(left, top, left + width, top + height);
    }

    /** What fills it as a circle fills a square. */
    Ellipse2D ellipse() {
        return new Ellipse2D.Double(left, top, width(), height());
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** With a strip at its left and at its right. */
    Box widened(double by) {
        return new Box(left - by, top, right + by, bottom);
    }

    /** The smallest that has it and another in it. */
    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Without a strip at its upper end. */
    Box below(double strip) {
        return new Box(left, top + strip, right, bottom);
    }

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
}
