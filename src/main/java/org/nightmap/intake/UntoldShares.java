package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;

/** Tells where a place has a share of a count that no number tells: "98 drones, most of them over Tula", "mostly over Tula". */
final class UntoldShares {

    private static final Set<String> PORTIONS =
            Set.of("most", "half", "third", "thirds", "quarter", "majority", "bulk", "many", "some", "part", "почти");
    private static final Set<String> MOSTLY = Set.of(
            "mostly", "mainly", "chiefly", "largely", "primarily", "predominantly", "преимущественно", "основном");
    private static final List<String> PORTION_STEMS =
            List.of("больш", "более", "половин", "трет", "четверт", "част", "основн", "львин");

    private final StatementWords words;
    private final List<Token> tokens;

    UntoldShares(StatementWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Whether the words from a token on, which stands behind a count, say so. */
    boolean isOne(int index, int countEnd) {
        return index > countEnd && isShare(index)
                || MOSTLY.contains(tokens.get(index).key());
    }

    /** Whether "of them" stands beside a word for a share that no number tells: most of them, «из них больше трети». */
    private boolean isShare(int index) {
        int of = words.length(tokens, index, WordClass.SUB);
        return of > 0 && (isPortion(index - 1) || isPortion(index + of));
    }

    private boolean isPortion(int index) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        String key = tokens.get(index).key();
        return PORTIONS.contains(key) || PORTION_STEMS.stream().anyMatch(key::startsWith);
    }
}
