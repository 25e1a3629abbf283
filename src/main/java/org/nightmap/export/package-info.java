/**
 * Draws a choropleth to a file: one composition, laid out once ({@link org.nightmap.export.SheetLayout}), painted by one painter
 * ({@link org.nightmap.export.SheetPainter}) on Java2D, whatever the file's format.
 */
@NullMarked
package org.nightmap.export;

import org.jspecify.annotations.NullMarked;
