/**
 * Nights, reports, revisions and their lines in H2: the only package with SQL on them besides the migrations. Append-only.
 */
@NullMarked
package org.nightmap.report;

import org.jspecify.annotations.NullMarked;
