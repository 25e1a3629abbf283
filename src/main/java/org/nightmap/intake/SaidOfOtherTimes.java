package org.nightmap.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightmap.gazetteer.Token;

/** What the sentences of a text say of other times than the statement's. */
final class SaidOfOtherTimes {

    private final List<Sentence> sentences;
    private final List<ReadNumber> numbers;
    private final OtherTimes otherTimes;
    private final Map<Sentence, Integer> from = new HashMap<>();

    SaidOfOtherTimes(StatementWords words, List<Token> tokens, List<Sentence> sentences, List<ReadNumber> numbers) {
        this.sentences = sentences;
        this.numbers = numbers;
        this.otherTimes = new OtherTimes(words, tokens);
    }

    /** Whether a token is in what is said of them. */
    boolean holds(int token) {
        Sentence sentence = Sentence.at(sentences, token);
        return sentence != null && token >= from(sentence);
    }

    /** The token from which on a sentence speaks of another time; its end if it does not. */
    int from(Sentence sentence) {
        return from.computeIfAbsent(sentence, one -> otherTimes.from(one, i -> false, numbers));
    }
}
