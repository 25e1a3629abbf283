package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/**
 * Reads the headings of a table whose rows have several numbers: what stands in the column of drones counts drones, what stands in one of
 * missiles or bombs counts those. Without headings, or with several columns of drones, nothing is told.
 */
final class TableColumns {

    private static final String SEPARATORS = "|;\t";
    private static final int FEWEST_COLUMNS = 3;
    private static final int GAP = 2;

    private final StatementWords words;
    private final String text;
    private final List<Token> tokens;
    private final Map<Integer, NumberRole> roles = new HashMap<>();

    /**
     * A cell of a row.
     *
     * @param from index of its first token
     * @param to index after its last token
     */
    private record Cell(int from, int to) {}

    TableColumns(StatementWords words, String text, List<Token> tokens) {
        this.words = words;
        this.text = text;
        this.tokens = new ArrayList<>(tokens);
        List<NumberRole> columns = List.of();
        for (int begin = 0; begin < tokens.size(); begin = endOfLine(begin) + 1) {
            List<Cell> cells = cells(begin, endOfLine(begin));
            List<NumberRole> headings = headings(cells);
            if (!headings.isEmpty()) {
                columns = headings;
            } else if (!cells.isEmpty() && cells.size() == columns.size()) {
                row(cells, columns);
            } else if (!cells.isEmpty()) {
                columns = List.of();
            }
        }
    }

    /** The tokens of the text; in a row whose number of drones is known a dash leads from its name to it. */
    List<Token> tokens() {
        return tokens;
    }

    /** The numbers of the text, with what their columns say that they count. */
    List<ReadNumber> applied(List<ReadNumber> numbers) {
        return roles.isEmpty()
                ? numbers
                : numbers.stream()
                        .map(read -> read.as(roles.getOrDefault(read.number().first(), read.role())))
                        .toList();
    }

    private int endOfLine(int begin) {
        int end = begin;
        while (end < tokens.size() && tokens.get(end).kind() != Kind.LINE_END) {
            end++;
        }
        return end;
    }

    private List<Cell> cells(int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int begin = from;
        for (int i = from; i < to; i++) {
            boolean mark = SEPARATORS.contains(tokens.get(i).text());
            if (mark || i > from && isGap(i - 1, i)) {
                add(cells, begin, i);
                begin = mark ? i + 1 : i;
            }
        }
        add(cells, begin, to);
        return cells;
    }

    private static void add(List<Cell> cells, int from, int to) {
        if (to > from) {
            cells.add(new Cell(from, to));
        }
    }

    /** Whether a tab or more than one space parts two tokens. */
    private boolean isGap(int before, int after) {
        String between =
                text.substring(tokens.get(before).end(), tokens.get(after).start());
        return between.contains("\t") || between.length() >= GAP && between.isBlank();
    }

    /** What the numbers below each heading count; empty where a row is none of headings. */
    private List<NumberRole> headings(List<Cell> cells) {
        boolean numbers = cells.stream()
                .anyMatch(
                        cell -> tokens.subList(cell.from(), cell.to()).stream().anyMatch(Token::isNumber));
        if (cells.size() < FEWEST_COLUMNS || numbers) {
            return List.of();
        }
        List<NumberRole> columns = cells.stream().map(this::heading).toList();
        return columns.stream().filter(NumberRole.DRONES::equals).count() == 1 ? columns : List.of();
    }

    private NumberRole heading(Cell cell) {
        if (words.occurs(tokens, cell.from(), cell.to(), WordClass.WEAPON)) {
            return NumberRole.WEAPONS;
        }
        return words.occurs(tokens, cell.from(), cell.to(), WordClass.DRONE) ? NumberRole.DRONES : NumberRole.MEASURE;
    }

    private void row(List<Cell> cells, List<NumberRole> columns) {
        int drones = cells.get(columns.indexOf(NumberRole.DRONES)).from();
        int end = cells.getFirst().to();
        for (int i = end; i < drones; i++) {
            Token token = tokens.get(i);
            String mark = i == end ? "—" : " ";
            tokens.set(i, new Token(token.start(), token.end(), mark, mark, Kind.MARK));
        }
        for (int i = 1; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.to() == cell.from() + 1) {
                roles.put(cell.from(), columns.get(i));
            }
        }
    }
}
