/**
 * Statements and CSV files turned into reports. Uses the gazetteer and {@code report}.
 */
@NullMarked
package org.nightmap.intake;

import org.jspecify.annotations.NullMarked;
