/**
 * A picture plus a scheme is everything there is to draw, with no drawing in it: classes, colours, legend and labels
 * are decided here once, so that browser, image and API show the same. Uses {@code picture} and {@code atlas}.
 */
@NullMarked
package org.nightmap.choropleth;

import org.jspecify.annotations.NullMarked;
