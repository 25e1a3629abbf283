/**
 * What leaves the product as a file. A choropleth is laid out once ({@link org.nightmap.export.SheetLayout}), and what a map shows is
 * worked out once ({@link org.nightmap.export.MapDrawing}): {@link org.nightmap.export.SheetPainter} paints both on Java2D for PNG, SVG
 * and PDF, and {@link org.nightmap.export.SlideSheet} makes shapes of both for PPTX. Beside it the pages of a briefing, and the counts
 * as CSV, as a workbook and as GeoJSON.
 */
@NullMarked
package org.nightmap.export;

import org.jspecify.annotations.NullMarked;
