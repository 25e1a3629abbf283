package org.nightmap.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Element.Reference;

/** Reads how much a count is told to be another than a count before it: "half as many", "three fewer", «втрое больше», «на два меньше». */
final class ReferenceAmounts {

    /** Phrases that say it by themselves. */
    private static final List<Phrase> PHRASES = List.of(
            new Phrase(WordClass.SAME, Reference.SAME, 1),
            new Phrase(WordClass.HALF, Reference.DIVIDED, 2),
            new Phrase(WordClass.DOUBLE, Reference.TIMES, 2),
            new Phrase(WordClass.ONE_FEWER, Reference.FEWER, 1),
            new Phrase(WordClass.ONE_MORE, Reference.MORE, 1),
            new Phrase(WordClass.REST, Reference.REST, 1),
            new Phrase(WordClass.HALF_OF, Reference.HALF_OF, 2),
            new Phrase(WordClass.TRIPLE, Reference.TIMES, 3),
            new Phrase(WordClass.THIRD, Reference.DIVIDED, 3),
            new Phrase(WordClass.FOURFOLD, Reference.TIMES, 4));

    private static final WordClasses ANY =
            WordClasses.of(PHRASES.stream().map(Phrase::words).toArray(WordClass[]::new));

    private static final Set<String> FEWER = Set.of("fewer", "less", "меньше");

    private final Prose prose;
    private final Map<Integer, WrittenNumber> numbers = new HashMap<>();

    /** A phrase that names the amount itself. */
    private record Phrase(WordClass words, Reference reference, int amount) {}

    /**
     * What a phrase says.
     *
     * @param length how many tokens it has
     */
    record Told(Reference reference, int amount, int length) {}

    ReferenceAmounts(Prose prose) {
        this.prose = prose;
        prose.numbers().forEach(read -> numbers.put(read.number().first(), read.number()));
    }

    /** What the phrase says that begins at a token, the longest; null if none does. */
    @Nullable Told at(int index) {
        if (!prose.words().begins(prose.tokens(), index, ANY)) {
            return counted(index);
        }
        Told told = null;
        for (Phrase phrase : PHRASES) {
            int length = prose.words().length(prose.tokens(), index, phrase.words());
            if (length > (told == null ? 0 : told.length())) {
                told = new Told(phrase.reference(), phrase.amount(), length);
            }
        }
        return told == null ? counted(index) : told;
    }

    /** "Three fewer", "four times as many", «на три меньше», «в пять раз больше». */
    private @Nullable Told counted(int index) {
        boolean russian = prose.at(index).is("на") || prose.at(index).is("в");
        WrittenNumber number = numbers.get(russian ? index + 1 : index);
        Integer amount = number == null ? null : number.value();
        if (number == null || amount == null || amount == 0) {
            return null;
        }
        int end = number.end();
        if (prose.at(index).is("на")) {
            return compared(index, end, amount);
        }
        boolean times =
                prose.at(end).is("times") || russian && prose.at(end).key().startsWith("раз");
        if (times) {
            return timesAs(index, end + 1, amount);
        }
        boolean fewer = prose.at(end).is("fewer") || prose.at(end).is("less");
        boolean more = prose.at(end).is("more") && prose.at(end + 1).is("than");
        return !russian && (fewer || more) ? compared(index, end, amount) : null;
    }

    private @Nullable Told compared(int index, int end, int amount) {
        boolean fewer = FEWER.contains(prose.at(end).key());
        boolean more = prose.at(end).is("больше") || prose.at(end).is("more");
        return fewer || more ? new Told(fewer ? Reference.FEWER : Reference.MORE, amount, end + 1 - index) : null;
    }

    private @Nullable Told timesAs(int index, int end, int amount) {
        if (prose.at(end).is("as") && prose.at(end + 1).is("many")) {
            return new Told(Reference.TIMES, amount, end + 2 - index);
        }
        boolean fewer = FEWER.contains(prose.at(end).key());
        boolean more = prose.at(end).is("больше") || prose.at(end).is("more");
        return fewer || more ? new Told(fewer ? Reference.DIVIDED : Reference.TIMES, amount, end + 1 - index) : null;
    }
}
