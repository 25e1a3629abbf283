/**
 * A period's counts on its regions: basis, states, totals, what is elsewhere, disagreements.
 * Uses {@code report} and the names and keys of {@code atlas}.
 */
@NullMarked
package org.nightmap.picture;

import org.jspecify.annotations.NullMarked;
