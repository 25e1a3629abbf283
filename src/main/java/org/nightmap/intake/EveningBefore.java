package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.report.ReportKind;

/**
 * Finds the evening that a text tells before its night, with a count of its own: "in the evening five over Bryansk Region; during the
 * night 12 over Kursk Region". It is another window than the night's, which is what a report of a night is drawn from.
 */
final class EveningBefore {

    private static final WordClasses NIGHT = WordClasses.of(WordClass.NIGHT_KIND, WordClass.THIS_NIGHT);

    /** With them the night is the one before the evening. */
    private static final Set<String> BEFORE =
            Set.of("last", "past", "previous", "preceding", "earlier", "before", "ранее", "раньше");

    private static final List<String> BEFORE_STEMS = List.of("прошл", "прошедш", "минувш", "предыдущ", "истекш");

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<ReadNumber> numbers;

    EveningBefore(StatementWords words, List<Token> tokens, List<ReadNumber> numbers) {
        this.words = words;
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /**
     * All from the begin of the evening to that of the night; null where no such evening is told.
     *
     * @param told the sentences that tell what is counted
     * @param kinds what each of them tells
     */
    @Nullable Sentence find(List<Sentence> told, List<ReportKind> kinds) {
        if (kinds.isEmpty()
                || kinds.getFirst() != ReportKind.EVENING
                || told.getFirst().heading()) {
            return null;
        }
        Sentence evening = told.getFirst();
        int within = nightWithin(evening);
        if (within >= 0) {
            return part(evening.from(), within);
        }
        int night = kinds.indexOf(ReportKind.NIGHT);
        boolean apart = night > 0
                && counts(evening.from(), evening.to())
                && isNight(told.get(night).from(), told.get(night).to());
        return apart ? part(evening.from(), told.get(night).from()) : null;
    }

    /** Where the part of a sentence begins that turns to the night, if each of both has a count; else -1. */
    private int nightWithin(Sentence sentence) {
        Segments segments = new Segments(tokens);
        int begin = sentence.from();
        while (begin < sentence.to()) {
            int end = segments.end(sentence, begin);
            // "in the evening the governor told of five, shot down at night": an evening of telling
            boolean evening = words.occurs(tokens, sentence.from(), begin, WordClass.EVENING_KIND)
                    && !words.occurs(tokens, sentence.from(), begin, WordClass.SAYS);
            if (evening && counts(sentence.from(), begin) && hasNight(begin, end) && isNight(begin, sentence.to())) {
                return begin;
            }
            begin = end + 1;
        }
        return -1;
    }

    private boolean isNight(int from, int to) {
        return hasNight(from, to)
                && counts(from, to)
                && tokens.subList(from, to).stream().map(Token::key).noneMatch(EveningBefore::isBefore);
    }

    private boolean hasNight(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.begins(tokens, i, NIGHT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBefore(String key) {
        return BEFORE.contains(key) || BEFORE_STEMS.stream().anyMatch(key::startsWith);
    }

    private boolean counts(int from, int to) {
        return Slices.within(part(from, to), numbers, number -> number.number().first()).stream()
                .anyMatch(number -> number.role() == NumberRole.DRONES || number.role() == NumberRole.BARE);
    }

    private static Sentence part(int from, int to) {
        return new Sentence(from, to, 0, false);
    }
}
