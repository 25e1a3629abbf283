/**
 * HTTP: JSON, GeoJSON and CSV, one error shape, caching and security headers. Nobody uses this package.
 */
@NullMarked
package org.nightmap.web;

import org.jspecify.annotations.NullMarked;
