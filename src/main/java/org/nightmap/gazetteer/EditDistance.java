package org.nightmap.gazetteer;

/** How many letters two names differ by. */
final class EditDistance {

    private EditDistance() {}

    /** Insertions, deletions and substitutions that make one of the other (Levenshtein 1965), in O(n·m). */
    static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int cheapest = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = row[j];
                row[j] = cheapest;
            }
        }
        return row[other.length()];
    }
}
