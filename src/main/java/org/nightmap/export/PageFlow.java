package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets pieces one below the other, page after page. What belongs together is never parted, and a table's head is repeated.
 *
 * @param <C> what a piece is
 */
final class PageFlow<C> {

    private final double top;
    private final double bottom;
    private final List<List<Placed<C>>> pages = new ArrayList<>();
    private Position at;

    /**
     * Empty pages.
     *
     * @param top where pieces begin on each page, units
     * @param bottom where they have to end
     */
    PageFlow(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
        this.at = new Position(0, top);
        pages.add(new ArrayList<>());
    }

    /**
     * What is not parted by the end of a page.
     *
     * @param height units
     * @param keptWithNext whether it stands on the page of the piece after it
     * @param head what is repeated above it where it begins a page; null for nothing
     */
    record Piece<C>(
            double height,
            C content,
            boolean keptWithNext,
            @Nullable Piece<C> head) {

        Piece<C> kept() {
            return new Piece<>(height, content, true, head);
        }
    }

    /** A piece at its place, units. */
    record Placed<C>(C content, Box box) {}

    /** A place on the pages; a later page is a later position. */
    record Position(int page, double y) implements Comparable<Position> {

        @Override
        public int compareTo(Position other) {
            return page == other.page ? Double.compare(y, other.y) : Integer.compare(page, other.page);
        }
    }

    List<List<Placed<C>>> pages() {
        return pages;
    }

    Position at() {
        return at;
    }

    void moveTo(Position position) {
        at = position;
    }

    /** Sets pieces from here on. */
    void set(List<Piece<C>> pieces, double left, double width) {
        List<Piece<C>> together = new ArrayList<>();
        for (Piece<C> piece : pieces) {
            together.add(piece);
            if (!piece.keptWithNext()) {
                setTogether(together, left, width);
                together.clear();
            }
        }
        setTogether(together, left, width);
    }

    private void setTogether(List<Piece<C>> pieces, double left, double width) {
        double height = pieces.stream().mapToDouble(Piece::height).sum();
        if (height > bottom - at.y() && at.y() > top) {
            nextPage(pieces.getFirst(), left, width);
        }
        for (Piece<C> piece : pieces) {
            // More than a page has room for is parted all the same
            if (piece.height() > bottom - at.y() && at.y() > top) {
                nextPage(piece, left, width);
            }
            place(piece, left, width);
        }
    }

    private void nextPage(Piece<C> first, double left, double width) {
        at = new Position(at.page() + 1, top);
        if (at.page() == pages.size()) {
            pages.add(new ArrayList<>());
        }
        if (first.head() != null) {
            place(first.head(), left, width);
        }
    }

    private void place(Piece<C> piece, double left, double width) {
        pages.get(at.page()).add(new Placed<>(piece.content(), Box.at(left, at.y(), width, piece.height())));
        at = new Position(at.page(), at.y() + piece.height());
    }
}
