package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Place;

/**
 * A place in a text, known or not.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param place what it means; null for a name that is not known
 * @param form how it stands there
 */
record NamedPlace(int first, int end, @Nullable Place place, NameForm form) {}
