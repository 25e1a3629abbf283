/**
 * Who may do what, and who did what: users with their roles, signing in, and the audit trail. It knows neither HTTP nor pages;
 * {@code web} and {@code ui} guard their addresses with it.
 */
@NullMarked
package org.nightmap.access;

import org.jspecify.annotations.NullMarked;
