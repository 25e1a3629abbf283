package org.nightmap.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.Token;

/**
 * Tells whether hours are those of all that a statement counts, or of a part of it: of one region, of what a mayor tells, of debris
 * that fell.
 */
final class HoursScope {

    private static final List<String> RAIDS = List.of("raid", "attack", "alarm", "налет", "атак");

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<ReadNumber> numbers;
    private final List<NamedPlace> places;
    private final WrittenHours hours;

    /** Whose hours they are. */
    enum Scope {
        WHOLE,
        UNCLEAR,
        PART
    }

    HoursScope(
            StatementWords words,
            List<Token> tokens,
            List<Sentence> sentences,
            List<ReadNumber> numbers,
            List<NamedPlace> places,
            WrittenHours hours) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.numbers = numbers;
        this.places = places;
        this.hours = hours;
    }

    Scope of(Sentence sentence, WrittenHours.Span span) {
        if (isOfOthers(sentence) && sentences.stream().anyMatch(one -> counts(one) && !isOfOthers(one))) {
            return Scope.PART;
        }
        if (!counts(sentence)) {
            return ofUncounted(sentence);
        }
        boolean opens = isFirstThatCounts(sentence);
        Set<String> elsewhere = regionsElsewhere(sentence);
        List<NamedPlace> here = regions(sentence);
        if (here.isEmpty()) {
            return opens || elsewhere.isEmpty() || isOfAll(sentence) ? Scope.WHOLE : Scope.UNCLEAR;
        }
        if (!elsewhere.isEmpty() && (isItem(sentence) || !opens && !isOfAll(sentence))) {
            return Scope.PART;
        }
        boolean after = here.getLast().first() >= span.end();
        boolean before = here.getFirst().end() <= span.first();
        boolean divided = before && after || before && (!elsewhere.isEmpty() || isEndOfList(here));
        return divided || hasMoreHours(sentence, span) ? Scope.UNCLEAR : Scope.WHOLE;
    }

    /** "Over Kaluga Region they were shot down from two to three": a sentence without a count tells of what it names. */
    private Scope ofUncounted(Sentence sentence) {
        boolean ministry = sentence.heading() || has(sentence, WordClass.MINISTRY);
        if (!regions(sentence).isEmpty()) {
            return ministry ? Scope.UNCLEAR : Scope.PART;
        }
        boolean raid = !ministry
                && !has(sentence, WordClass.INTERCEPT)
                && tokens.subList(sentence.from(), sentence.to()).stream()
                        .anyMatch(token -> RAIDS.stream().anyMatch(token.key()::startsWith));
        return raid ? Scope.UNCLEAR : Scope.WHOLE;
    }

    private boolean isOfOthers(Sentence sentence) {
        return has(sentence, WordClass.AUTHORITY) && !has(sentence, WordClass.MINISTRY);
    }

    private boolean counts(Sentence sentence) {
        boolean told = has(sentence, WordClass.INTERCEPT)
                || has(sentence, WordClass.DRONE)
                || !regions(sentence).isEmpty();
        return told && !has(sentence, WordClass.CASUALTY) && largest(sentence) > 0;
    }

    /** The largest number of a sentence that may count drones; 0 for none. */
    private int largest(Sentence sentence) {
        return Slices.within(sentence, numbers, number -> number.number().first()).stream()
                .filter(number -> number.role() == NumberRole.DRONES || number.role() == NumberRole.BARE)
                .mapToInt(number ->
                        number.number().value() == null ? 1 : number.number().value())
                .max()
                .orElse(0);
    }

    private boolean isFirstThatCounts(Sentence sentence) {
        return sentences.stream()
                .filter(one -> counts(one) && !one.heading())
                .findFirst()
                .filter(first -> first.from() < sentence.from())
                .isEmpty();
    }

    /** "Tula Region | 27 | 00:40-05:20": what stands in a list beside a region is the region's. */
    private boolean isItem(Sentence sentence) {
        return !has(sentence, WordClass.INTERCEPT) && !has(sentence, WordClass.DRONE);
    }

    /** A later sentence of the whole: it speaks of the total, or has the largest number so far. */
    private boolean isOfAll(Sentence sentence) {
        int largest = largest(sentence);
        return has(sentence, WordClass.TOTAL)
                || sentences.stream()
                        .filter(one -> one.from() < sentence.from() && counts(one))
                        .allMatch(one -> largest(one) <= largest);
    }

    private Set<String> regionsElsewhere(Sentence sentence) {
        Set<String> elsewhere = new HashSet<>();
        sentences.stream()
                .filter(one -> one.from() != sentence.from() && counts(one) && !isOfOthers(one))
                .forEach(one -> regions(one).forEach(place -> elsewhere.add(place.identity())));
        regions(sentence).forEach(place -> elsewhere.remove(place.identity()));
        return elsewhere;
    }

    private List<NamedPlace> regions(Sentence sentence) {
        return Slices.within(sentence, places, NamedPlace::first).stream()
                .filter(PassedOver::isDrawn)
                .toList();
    }

    /** "55: 35 over Kaluga Region and 20 over Bryansk Region, from one to five": of the last one, or of all. */
    private boolean isEndOfList(List<NamedPlace> here) {
        int first = here.getFirst().first();
        return here.size() > 1
                && numbers.stream()
                        .anyMatch(number -> number.phraseEnd() < first
                                && number.role() == NumberRole.DRONES
                                && hasColon(number.phraseEnd(), first));
    }

    private boolean hasColon(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.is(":"));
    }

    /** Hours of their own for another place of the sentence. */
    private boolean hasMoreHours(Sentence sentence, WrittenHours.Span span) {
        Sentence rest = new Sentence(span.end(), sentence.to(), sentence.paragraph(), false);
        WrittenHours.Range more = rest.from() < rest.to() ? hours.range(rest) : null;
        return more != null
                && places.stream()
                        .anyMatch(place -> place.first() >= span.end()
                                && place.first() < more.begin().first());
    }

    private boolean has(Sentence sentence, WordClass wordClass) {
        return words.occurs(tokens, sentence.from(), sentence.to(), wordClass);
    }
}
