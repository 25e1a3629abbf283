package org.nightmap.atlas;

/**
 * The boundaries of one view as the browser draws them: projected, simplified, gzipped JSON.
 *
 * @param view the view's id
 * @param hash hexadecimal content hash: a file under it never changes
 * @param gzippedJson the file; its form is documented in {@code docs/map-formats.md}
 */
public record BrowserBoundaries(String view, String hash, byte[] gzippedJson) {}
