/**
 * The Vaadin views. The map element is TypeScript in {@code frontend/}. Nobody uses this package.
 */
@NullMarked
package org.nightmap.ui;

import org.jspecify.annotations.NullMarked;
