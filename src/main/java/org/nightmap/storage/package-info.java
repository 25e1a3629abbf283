/** Where Nightmap writes. Shared by every room, uses none. */
@NullMarked
package org.nightmap.storage;

import org.jspecify.annotations.NullMarked;
