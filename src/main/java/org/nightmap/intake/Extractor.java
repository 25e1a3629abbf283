package org.nightmap.intake;

/** Reads counts from a statement's text. */
public interface Extractor {

    /**
     * What the text says, with everything that is doubtful about it. The same text on the same day gives the same draft.
     *
     * @param text English or Russian prose
     */
    Draft extract(String text);
}
