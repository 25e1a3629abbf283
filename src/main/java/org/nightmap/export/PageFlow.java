package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets pieces one below the other, page after page. What belongs together is never parted, and a table's head is repeated. */
final class PageFlow {

    private final double top;
    private final double bottom;
    private final List<List<Block>> pages = new ArrayList<>();
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
     * @param writing writes it
     * @param keptWithNext whether it stands on the page of the piece after it
     * @param head what is repeated above it where it begins a page; null for nothing
     */
    record Piece(
            double height,
            Consumer<Pen> writing,
            boolean keptWithNext,
            @Nullable Piece head) {

        Piece kept() {
            return new Piece(height, writing, true, head);
        }
    }

    /** A place on the pages; a later page is a later position. */
    record Position(int page, double y) implements Comparable<Position> {

        @Override
        public int compareTo(Position other) {
            return page == other.page ? Double.compare(y, other.y) : Integer.compare(page, other.page);
        }
    }

    List<List<Block>> pages() {
        return pages;
    }

    Position at() {
        return at;
    }

    void moveTo(Position position) {
        at = position;
    }

    /** Sets pieces from here on. */
    void set(List<Piece> pieces, double left, double width) {
        List<Piece> together = new ArrayList<>();
        for (Piece piece : pieces) {
            together.add(piece);
            if (!piece.keptWithNext()) {
                setTogether(together, left, width);
                together.clear();
            }
        }
        setTogether(together, left, width);
    }

    private void setTogether(List<Piece> pieces, double left, double width) {
        double height = pieces.stream().mapToDouble(Piece::height).sum();
        if (height > bottom - at.y() && at.y() > top) {
            nextPage(pieces.getFirst(), left, width);
        }
        for (Piece piece : pieces) {
            // More than a page has room for is parted all the same
            if (piece.height() > bottom - at.y() && at.y() > top) {
                nextPage(piece, left, width);
            }
            write(piece, left, width);
        }
    }

    private void nextPage(Piece first, double left, double width) {
        at = new Position(at.page() + 1, top);
        if (at.page() == pages.size()) {
            pages.add(new ArrayList<>());
        }
        if (first.head() != null) {
            write(first.head(), left, width);
        }
    }

    private void write(Piece piece, double left, double width) {
        Pen pen = new Pen(left, at.y(), width, Passage.Part.NOTE);
        piece.writing().accept(pen);
        pages.get(at.page()).addAll(pen.blocks());
        at = new Position(at.page(), at.y() + piece.height());
    }
}
