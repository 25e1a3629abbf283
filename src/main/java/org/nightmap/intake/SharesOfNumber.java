package org.nightmap.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/**
 * Reads numbers that are told as a share of another that stands there too: "two thirds of the 45 drones", «четверть из 40
 * беспилотников», "all but three of the 26 drones". What does not come out whole is left to the reader of doubts.
 */
final class SharesOfNumber {

    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("половина", 2),
            Map.entry("половину", 2),
            Map.entry("треть", 3),
            Map.entry("трети", 3),
            Map.entry("четверть", 4),
            Map.entry("четверти", 4),
            Map.entry("пятая", 5),
            Map.entry("пятых", 5),
            Map.entry("пятую", 5));

    /** Those that are a share without a number before them, where the others are ordinals. */
    private static final Set<String> ALONE = Set.of("half", "половина", "половину", "треть", "четверть");

    private static final Set<String> POINTING = Set.of("the", "these", "those", "all", "этих", "тех", "всех");
    private static final Set<String> ALL = Set.of("all", "все");
    private static final Set<String> BUT = Set.of("but", "except", "кроме", "за");

    /** How many adjectives stand between a number and its noun. */
    private static final int MOST_ADJECTIVES = 2;

    private final SingleNumbers single;
    private final StatementWords words;

    SharesOfNumber(SingleNumbers single, StatementWords words) {
        this.single = single;
        this.words = words;
    }

    /** The share that begins at a token, without the number that it is of; null if none does. */
    @Nullable WrittenNumber at(List<Token> tokens, int begin) {
        return ALL.contains(key(tokens, begin)) ? allBut(tokens, begin) : part(tokens, begin);
    }

    private @Nullable WrittenNumber part(List<Token> tokens, int begin) {
        int noun = begin;
        int times = 1;
        if (key(tokens, begin).equals("a")) {
            noun = begin + 1;
        } else if (!ALONE.contains(key(tokens, begin))) {
            WrittenNumber number = single.at(tokens, begin);
            Integer value = number == null ? null : number.value();
            if (number == null || value == null) {
                return null;
            }
            noun = number.end();
            times = value;
        }
        Integer of = PARTS.get(key(tokens, noun));
        Integer whole = of == null ? null : whole(tokens, noun + 1);
        return of == null || whole == null || times >= of || whole % of != 0
                ? null
                : WrittenNumber.exact(begin, noun + 1, whole / of * times);
    }

    private @Nullable WrittenNumber allBut(List<Token> tokens, int begin) {
        int but = key(tokens, begin + 1).equals(",") ? begin + 2 : begin + 1;
        WrittenNumber number = BUT.contains(key(tokens, but)) ? single.at(tokens, but + 1) : null;
        Integer value = number == null ? null : number.value();
        if (number == null || value == null) {
            return null;
        }
        int end = key(tokens, number.end()).equals(",") ? number.end() + 1 : number.end();
        Integer whole = whole(tokens, end);
        return whole == null || value >= whole ? null : WrittenNumber.exact(begin, end, whole - value);
    }

    /** The number of drones that a share is of; null where none follows. */
    private @Nullable Integer whole(List<Token> tokens, int index) {
        if (!Set.of("of", "из").contains(key(tokens, index))) {
            return null;
        }
        int first = POINTING.contains(key(tokens, index + 1)) ? index + 2 : index + 1;
        WrittenNumber number = first < tokens.size() ? single.at(tokens, first) : null;
        return number != null && isOfDrones(tokens, number.end()) ? number.value() : null;
    }

    private boolean isOfDrones(List<Token> tokens, int end) {
        int noun = end;
        while (noun < Math.min(tokens.size(), end + MOST_ADJECTIVES)
                && words.length(tokens, noun, WordClass.DRONE) == 0
                && words.is(tokens.get(noun), WordClass.ADJECTIVE)) {
            noun++;
        }
        return noun < tokens.size() && words.length(tokens, noun, WordClass.DRONE) > 0;
    }

    private static String key(List<Token> tokens, int index) {
        Token token = index >= 0 && index < tokens.size() ? tokens.get(index) : null;
        return token == null ? "" : token.isWord() ? token.key() : token.text();
    }
}
