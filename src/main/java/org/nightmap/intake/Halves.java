package org.nightmap.intake;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/** Reads numbers that are told by halves: half a dozen, a dozen and a half, полдюжины, полтора десятка, дюжина с половиной. */
final class Halves {

    private static final Set<String> ONE_AND_A_HALF = Set.of("полтора", "полторы", "полутора");
    private static final String HALF = "пол";
    private static final String HALF_OF = "половин";

    private final NumberWords words;

    Halves(NumberWords words) {
        this.words = words;
    }

    /** The number that begins at a token with a word for a half; null if none does. */
    @Nullable WrittenNumber at(List<Token> tokens, int begin) {
        String key = key(tokens, begin);
        if (ONE_AND_A_HALF.contains(key)) {
            OptionalInt size = words.scale(key(tokens, begin + 1));
            return size.isEmpty() ? null : exact(begin, begin + 2, size.getAsInt() + size.getAsInt() / 2);
        }
        int length = key.equals("half") && key(tokens, begin + 1).equals("a") ? 2 : key.startsWith(HALF_OF) ? 1 : 0;
        OptionalInt of = length == 0 ? OptionalInt.empty() : words.scale(key(tokens, begin + length));
        if (of.isPresent()) {
            return exact(begin, begin + length + 1, of.getAsInt() / 2);
        }
        OptionalInt joined = key.startsWith(HALF) ? words.scale(key.substring(HALF.length())) : OptionalInt.empty();
        return joined.isEmpty() ? null : exact(begin, begin + 1, joined.getAsInt() / 2);
    }

    /** The number, with half of its scale where that follows: a dozen and a half, «десяток с половиной». */
    WrittenNumber added(List<Token> tokens, WrittenNumber number) {
        Integer value = number.value();
        int end = number.end();
        OptionalInt scale = words.scale(key(tokens, end - 1));
        boolean english = key(tokens, end).equals("and")
                && key(tokens, end + 1).equals("a")
                && key(tokens, end + 2).equals("half");
        boolean russian = key(tokens, end).equals("с") && key(tokens, end + 1).equals("половиной");
        return value != null && scale.isPresent() && (english || russian)
                ? exact(number.first(), end + (english ? 3 : 2), value + scale.getAsInt() / 2)
                : number;
    }

    private static WrittenNumber exact(int first, int end, int value) {
        return WrittenNumber.exact(first, end, value);
    }

    private static String key(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).key() : "";
    }
}
