package org.nightmap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Token.Kind;

/**
 * Reads the headings of a table whose rows have several numbers: what stands in the column of drones counts drones, what stands in one of
 * missiles or bombs counts those. Where no heading names drones, the only column of what was shot down, of a number or of a night is
 * theirs. Without headings, or with several columns of drones, nothing is told.
 */
final class TableColumns {

    private static final String SEPARATORS = "|;\t";
    private static final int FEWEST_COLUMNS = 3;
    private static final int GAP = 2;

    /** What names the row of totals, and nothing elsewhere. */
    private static final Set<String> ALL = Set.of("all", "все");

    /** Beginnings of what heads a column of shares. */
    private static final List<String> SHARES = List.of("share", "%", "percent", "proportion", "дол", "процент");

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
        int title = 0;
        for (int begin = 0; begin < tokens.size(); begin = endOfLine(begin) + 1) {
            List<Cell> cells = cells(begin, endOfLine(begin));
            List<NumberRole> headings = headings(cells, title);
            title = cells.isEmpty() ? title : begin;
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
    private List<NumberRole> headings(List<Cell> cells, int title) {
        if (cells.size() < FEWEST_COLUMNS || cells.stream().anyMatch(this::isNumber)) {
            return List.of();
        }
        List<NumberRole> drones = cells.stream().map(this::heading).toList();
        if (drones.stream().filter(NumberRole.DRONES::equals).count() == 1) {
            return drones;
        }
        List<NumberRole> counts = new ArrayList<>(List.of(NumberRole.MEASURE));
        cells.stream().skip(1).forEach(cell -> counts.add(isCount(cell) ? NumberRole.DRONES : heading(cell)));
        boolean one = tellsOfDrones(title, cells.getLast().to())
                && drones.stream().noneMatch(NumberRole.DRONES::equals)
                && counts.stream().filter(NumberRole.DRONES::equals).count() == 1;
        return one ? counts : List.of();
    }

    /** Whether a title and the headings below it speak of what was shot down, and nothing before of missiles or bombs. */
    private boolean tellsOfDrones(int from, int to) {
        boolean told =
                words.occurs(tokens, from, to, WordClass.DRONE) || words.occurs(tokens, from, to, WordClass.INTERCEPT);
        return told
                && !words.occurs(tokens, from, to, WordClass.CASUALTY)
                && !words.occurs(tokens, 0, to, WordClass.WEAPON);
    }

    /** A date is no number of a row: "Night of 4–5 November". */
    private boolean isNumber(Cell cell) {
        return tokens.subList(cell.from(), cell.to()).stream().anyMatch(Token::isNumber)
                && !(has(cell, WordClass.NIGHT_KIND) && has(cell, WordClass.MONTH));
    }

    private NumberRole heading(Cell cell) {
        if (has(cell, WordClass.WEAPON)) {
            return NumberRole.WEAPONS;
        }
        return has(cell, WordClass.DRONE) && !isOther(cell) ? NumberRole.DRONES : NumberRole.MEASURE;
    }

    /** Where no heading names drones: "shot down", "number", "night of 4–5 November". */
    private boolean isCount(Cell cell) {
        boolean counts =
                has(cell, WordClass.INTERCEPT) || has(cell, WordClass.FIGURE) || has(cell, WordClass.NIGHT_KIND);
        return counts && !isOther(cell) && !has(cell, WordClass.WEAPON);
    }

    /** A share of all, or another night's. */
    private boolean isOther(Cell cell) {
        return has(cell, WordClass.OTHER_TIME)
                || tokens.subList(cell.from(), cell.to()).stream()
                        .anyMatch(token -> SHARES.stream().anyMatch(token.key()::startsWith));
    }

    private boolean has(Cell cell, WordClass wordClass) {
        return words.occurs(tokens, cell.from(), cell.to(), wordClass);
    }

    private void row(List<Cell> cells, List<NumberRole> columns) {
        int drones = cells.get(columns.indexOf(NumberRole.DRONES)).from();
        int end = cells.getFirst().to();
        Token name = tokens.get(end - 1);
        if (end - 1 == cells.getFirst().from() && ALL.contains(name.key())) {
            tokens.set(end - 1, new Token(name.start(), name.end(), name.text(), "total", Kind.WORD));
        }
        for (int i = end; i < drones; i++) {
            Token token = tokens.get(i);
            String mark = i == end ? "—" : " ";
            tokens.set(i, new Token(token.start(), token.end(), mark, mark, Kind.MARK));
        }
        for (int i = 1; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.to() == cell.from() + 1) {
                roles.put(cell.from(), columns.get(i));
            } else if (columns.get(i) != NumberRole.DRONES) {
                for (int j = cell.from(); j < cell.to(); j++) {
                    roles.put(j, columns.get(i));
                }
            }
        }
    }
}
