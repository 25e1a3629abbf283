package org.nightmap.intake;

/**
 * A sentence, a heading or an item of a list.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param paragraph number of its paragraph, from 0
 * @param heading whether it is a first line that ends without a full stop
 */
record Sentence(int from, int to, int paragraph, boolean heading) {}
