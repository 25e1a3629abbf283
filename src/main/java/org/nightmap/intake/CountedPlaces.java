package org.nightmap.intake;

import java.util.List;
import org.nightmap.gazetteer.Token;

/** Knows the sentences that count over regions without a noun or verb: "in the night the ministry counted 22 over Bryansk Region". */
final class CountedPlaces {

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<ReadNumber> numbers;
    private final List<NamedPlace> places;

    CountedPlaces(StatementWords words, List<Token> tokens, List<ReadNumber> numbers, List<NamedPlace> places) {
        this.words = words;
        this.tokens = tokens;
        this.numbers = numbers;
        this.places = places;
    }

    boolean areIn(Sentence sentence) {
        return !words.occurs(tokens, sentence.from(), sentence.to(), WordClass.CASUALTY)
                && Slices.within(sentence, places, NamedPlace::first).stream().anyMatch(PassedOver::isDrawn)
                && Slices.within(sentence, numbers, number -> number.number().first()).stream()
                        .anyMatch(number -> number.role() == NumberRole.DRONES || number.role() == NumberRole.BARE);
    }
}
