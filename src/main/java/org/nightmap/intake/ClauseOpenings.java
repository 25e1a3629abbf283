package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;

/** Tells whether a place opens a clause of its own. */
final class ClauseOpenings {

    private static final Set<String> CONJUNCTIONS = Set.of("that", "what", "when", "что", "как", "когда", "где");

    /** How many words of its clause may stand before its first place. */
    private static final int OPENING = 8;

    private final StatementWords words;
    private final List<Token> tokens;
    private final TimeTokens times;

    /** The tokens of counts, from the first element's on: what a text's begin takes would be taken for each sentence. */
    private final BitSet counts = new BitSet();

    private final int base;

    ClauseOpenings(StatementWords words, List<Token> tokens, List<Element> elements) {
        this.words = words;
        this.tokens = tokens;
        this.times = new TimeTokens(words, tokens);
        this.base = elements.isEmpty() ? 0 : elements.getFirst().first();
        for (Element element : elements) {
            if (element instanceof Count count) {
                counts.set(count.first() - base, count.end() - base);
            }
        }
    }

    /** "With the Belgorod region seeing eighteen": a clause of its own. */
    boolean isAfterWith(int place) {
        int before = place > 0 && tokens.get(place - 1).is("the") ? place - 2 : place - 1;
        return before >= 0 && tokens.get(before).is("with");
    }

    /** Whether a preposition begins its clause: "Over Rostov Region twenty were destroyed", «Ночью над Тулой сбито пять». */
    boolean opensClause(int preposition) {
        int farthest = preposition - OPENING;
        for (int i = preposition - 1; i >= Math.max(0, farthest); i--) {
            Token token = tokens.get(i);
            if (times.has(i)) {
                // «С 23:00 до 07:00 17 ноября 2026 года над Тулой»: a date or an hour is no count
                farthest--;
            } else if (i >= base && counts.get(i - base) || token.isNumber() || token.is(")")) {
                return false;
            } else if (!token.isWord()
                    || words.is(token, WordClass.COORDINATOR)
                    || CONJUNCTIONS.contains(token.key())) {
                return true;
            }
        }
        return farthest <= 0;
    }
}
