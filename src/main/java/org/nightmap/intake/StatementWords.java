package org.nightmap.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.gazetteer.Token;

/** The words of {@code statement-words.txt}, by class. */
final class StatementWords {

    static final String FILE = "statement-words.txt";

    /** No phrase that ends at a token is looked for over more tokens. */
    private static final int LONGEST_BEFORE = 4;

    private final WordLookup lookup = new WordLookup();

    /**
     * Reads the file.
     *
     * @throws MalformedInput if a line has another form or an unknown class
     */
    StatementWords(String content) {
        Map<String, WordClass> classes =
                Stream.of(WordClass.values()).collect(Collectors.toMap(WordClass::code, Function.identity()));
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            WordClass wordClass = colon < 0 ? null : classes.get(line.substring(0, colon));
            if (wordClass == null) {
                throw new MalformedInput(FILE, i + 1, "expected 'class: word, word', with a class of WordClass");
            }
            Stream.of(line.substring(colon + 1).split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> lookup.add(wordClass, WordEntry.parts(word)));
        }
    }

    boolean is(Token token, WordClass wordClass) {
        return lookup.entry(token.key()).alone().has(wordClass);
    }

    /** How many tokens from here on are a word or phrase of the class, the longest; 0 for none. */
    int length(List<Token> tokens, int begin, WordClass wordClass) {
        return begin < 0 || begin >= tokens.size()
                ? 0
                : lookup.entry(tokens.get(begin).key()).length(tokens, begin, wordClass);
    }

    /** Whether a word or phrase of one of the classes begins here. */
    boolean begins(List<Token> tokens, int begin, WordClasses classes) {
        if (begin < 0 || begin >= tokens.size()) {
            return false;
        }
        WordEntry entry = lookup.entry(tokens.get(begin).key());
        if (entry.alone().hasAnyOf(classes)) {
            return true;
        }
        if (!entry.any().hasAnyOf(classes)) {
            return false;
        }
        for (WordClass wordClass : WordClass.values()) {
            if (classes.has(wordClass) && entry.length(tokens, begin, wordClass) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word or phrase of the class ends right before a token; how many tokens it has, 0 for none. */
    int lengthBefore(List<Token> tokens, int end, WordClass wordClass) {
        for (int length = Math.min(LONGEST_BEFORE, end); length > 0; length--) {
            if (length(tokens, end - length, wordClass) == length) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the class has a word or phrase anywhere between two tokens. */
    boolean occurs(List<Token> tokens, int from, int to, WordClass wordClass) {
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            int length = length(tokens, i, wordClass);
            if (length > 0 && i + length <= to) {
                return true;
            }
        }
        return false;
    }

    /** The classes of which a word or phrase may begin between two tokens: what is not among them does not occur there. */
    WordClasses classesIn(List<Token> tokens, int from, int to) {
        long low = 0;
        long high = 0;
        for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
            WordClasses any = lookup.entry(tokens.get(i).key()).any();
            low |= any.low();
            high |= any.high();
        }
        return new WordClasses(low, high);
    }
}
