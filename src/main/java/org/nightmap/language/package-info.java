/**
 * The two languages of the product: texts in both, messages, plurals, numbers and dates. Shared by every room.
 */
@NullMarked
package org.nightmap.language;

import org.jspecify.annotations.NullMarked;
