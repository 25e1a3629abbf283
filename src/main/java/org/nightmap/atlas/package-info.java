/**
 * Boundaries: shapefiles opened with GeoTools, checked, projected and simplified as one coverage, a set per view.
 * No GeoTools type leaves this package; JTS geometries may. Uses no other room.
 */
@NullMarked
package org.nightmap.atlas;

import org.jspecify.annotations.NullMarked;
