package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;

/** What stands between a count and a place and speaks against a link: commas, "and", semicolons, distance. */
final class LinkGap {

    private static final double COMMA = -1.5;
    private static final double COORDINATOR = -1.2;
    private static final double RELATIVE = 3;
    private static final double SEPARATOR = -6;
    private static final double WORD = -0.05;
    private static final int MOST_COMMAS = 2;

    private final StatementWords words;
    private final List<Token> tokens;
    private final UntoldShares shares;

    LinkGap(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
        this.shares = new UntoldShares(words, tokens);
    }

    double between(int from, int to) {
        double score = 0;
        int commas = 0;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                i = closing(i, to);
            } else if (token.is(";") || token.kind() == Token.Kind.LINE_END || token.is("•")) {
                score += SEPARATOR;
            } else if (shares.isOne(i, from)) {
                // "119 drones, most of them over Bryansk": the place has a share of them, not all
                score += SEPARATOR;
            } else if (token.is("where") || token.is("где")) {
                score += RELATIVE;
            } else if (token.is(",")) {
                score += ++commas <= MOST_COMMAS ? COMMA : 0;
            } else if (words.is(token, WordClass.COORDINATOR)) {
                score += COORDINATOR;
            } else if (token.isWord()) {
                score += WORD;
            }
        }
        return score;
    }

    /** The bracket that closes one, or the one that opens where none closes before a token. */
    private int closing(int open, int to) {
        for (int i = open + 1; i < to; i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
        }
        return open;
    }
}
