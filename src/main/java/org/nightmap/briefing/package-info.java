/** The briefing that is written every morning without anybody asking for it. */
@NullMarked
package org.nightmap.briefing;

import org.jspecify.annotations.NullMarked;
