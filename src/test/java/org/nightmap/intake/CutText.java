package org.nightmap.intake;

import java.util.BitSet;
import java.util.List;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.gazetteer.Token;
import org.nightmap.gazetteer.Tokenizer;

/** Texts cut up as the extractor does it, with the words and names that come with the product. */
final class CutText {

    private static final ShippedFiles FILES = ShippedFiles.ofTheProduct();
    static final StatementWords WORDS = ShippedWords.of(FILES);
    private static final NumberWords NUMBERS =
            new NumberWords(FILES.get(NumberWords.FILE), FILES.get(NumberWords.SCALES));

    private CutText() {}

    static Prose of(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<WrittenNumber> written = new NumberReader(NUMBERS, WORDS).numbers(tokens);
        List<NamedPlace> places = new Places(ShippedGazetteer.open(), WORDS, tokens, written).find();
        BitSet inPlace = new BitSet();
        places.forEach(place -> inPlace.set(place.first(), place.end()));
        NumberRoles roles = new NumberRoles(WORDS, tokens, i -> i >= 0 && inPlace.get(i));
        List<ReadNumber> numbers = written.stream().map(roles::read).toList();
        return new Prose(WORDS, tokens, Sentences.of(text, tokens), numbers, places);
    }

    /** The words from one token to another. */
    static String words(Prose prose, int first, int end) {
        return String.join(
                " ",
                prose.tokens().subList(first, end).stream().map(Token::text).toList());
    }
}
