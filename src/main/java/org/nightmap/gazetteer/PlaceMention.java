package org.nightmap.gazetteer;

/**
 * A known name in a text.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last
 * @param place what it means
 * @param form how it stands there
 */
public record PlaceMention(int start, int end, Place place, NameForm form) {}
