/**
 * What names mean: which regions a place as written covers. Uses no other room.
 */
@NullMarked
package org.nightmap.gazetteer;

import org.jspecify.annotations.NullMarked;
