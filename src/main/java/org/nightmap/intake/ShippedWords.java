package org.nightmap.intake;

/** The words that statements are read by, from both files: those that mean something, and those that are only understood. */
final class ShippedWords {

    static final String UNDERSTOOD = "understood-words.txt";

    private ShippedWords() {}

    static StatementWords of(ShippedFiles files) {
        return new StatementWords(files.get(StatementWords.FILE) + "\n" + files.get(UNDERSTOOD));
    }
}
