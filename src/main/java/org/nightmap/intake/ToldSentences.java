package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/** What the sentences of a text tell, as far as it says of which day they are. */
final class ToldSentences {

    private static final Set<String> YESTERDAY =
            Set.of("yesterday", "yesterday's", "вчера", "вчерашний", "вчерашним", "вчерашнего");

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final IntPredicate isOfOther;

    /**
     * The sentences of one text.
     *
     * @param isOfOther whether a token is in what is said of other nights
     */
    ToldSentences(StatementWords words, List<Token> tokens, List<Sentence> sentences, IntPredicate isOfOther) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.isOfOther = isOfOther;
    }

    /** Whether a token is in a sentence like "the ministry said on Saturday". */
    boolean isTold(int token) {
        Sentence sentence = Sentence.at(sentences, token);
        return occurs(sentence, WordClass.SAYS) && occurs(sentence, WordClass.MINISTRY);
    }

    /** Whether a token is in a sentence that tells what was shot down. */
    boolean isCounting(int token) {
        return isCounting(Sentence.at(sentences, token));
    }

    private boolean isCounting(@Nullable Sentence sentence) {
        return occurs(sentence, WordClass.INTERCEPT) && occurs(sentence, WordClass.DRONE);
    }

    /** Whether what is counted is said to be of yesterday; a night may well begin "yesterday evening". */
    boolean isYesterday() {
        for (Sentence sentence : sentences) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (YESTERDAY.contains(tokens.get(i).key()) && !isEvening(i + 1)) {
                    if (!isCounting(sentence)) {
                        break;
                    }
                    if (!isOfOther.test(i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isEvening(int index) {
        return index < tokens.size()
                && (tokens.get(index).is("evening") || tokens.get(index).key().startsWith("вечер"));
    }

    private boolean occurs(@Nullable Sentence sentence, WordClass wordClass) {
        return sentence != null && words.occurs(tokens, sentence.from(), sentence.to(), wordClass);
    }
}
