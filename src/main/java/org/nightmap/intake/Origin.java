package org.nightmap.intake;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a pasted text comes from, as far as it says so.
 *
 * @param publisher one of the publishers that are known already, or null
 * @param url the first address in the text, or null
 * @param publishedOn the day of publication, or null
 */
public record Origin(
        @Nullable String publisher,
        @Nullable URI url,
        @Nullable LocalDate publishedOn) {}
