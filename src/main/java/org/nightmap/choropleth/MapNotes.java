package org.nightmap.choropleth;

import java.util.List;

/**
 * What stands around a map that leaves the product: the words without which its colours prove nothing.
 *
 * @param headline what the map shows, in one sentence
 * @param subtitle when, and whose claim it is
 * @param equation the stated total and what it is made of; empty where there is no report
 * @param elsewhereTitle heads what could not be drawn
 * @param elsewhere what could not be drawn, with its numbers; a sentence where there is nothing
 * @param sources which report the map is drawn from, which are not drawn, and where the boundaries are from
 * @param revisions each revision that the map is drawn from, as {@code ID@REVISION}, night by night
 * @param warnings what a reader must know before trusting the map
 * @param table the counts
 */
public record MapNotes(
        String headline,
        String subtitle,
        List<Term> equation,
        String elsewhereTitle,
        List<String> elsewhere,
        List<Note> sources,
        List<String> revisions,
        List<String> warnings,
        CountTable table) {

    public MapNotes {
        equation = List.copyOf(equation);
        elsewhere = List.copyOf(elsewhere);
        sources = List.copyOf(sources);
        revisions = List.copyOf(revisions);
        warnings = List.copyOf(warnings);
    }

    /**
     * A figure of the equation.
     *
     * @param sign what stands before it, empty before the first
     * @param number the figure as written; a dash where there is none
     * @param name what it is
     * @param quiet whether it says that there is nothing
     */
    public record Term(String sign, String number, String name, boolean quiet) {}

    /**
     * A note with the word that it begins with.
     *
     * @param lead the word
     * @param text the note
     * @param shorter the same in ever fewer words, for where there is no room for all; may be empty
     */
    public record Note(String lead, String text, List<String> shorter) {

        public Note {
            shorter = List.copyOf(shorter);
        }

        /** A note that cannot be said in fewer words. */
        public Note(String lead, String text) {
            this(lead, text, List.of());
        }
    }
}
