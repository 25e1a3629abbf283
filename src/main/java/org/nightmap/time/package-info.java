/**
 * Nights, periods and the one place that knows their time zone. Shared by every room.
 */
@NullMarked
package org.nightmap.time;

import org.jspecify.annotations.NullMarked;
