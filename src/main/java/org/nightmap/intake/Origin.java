package org.nightmap.intake;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Publication;

/**
 * Where a pasted text comes from, as far as it says so.
 *
 * @param publisher one of the publishers that are known already, or null
 * @param url the first address in the text, or null
 * @param published when it was published, or null
 * @param unclearTime a time of publication as written, of a zone that is not clear; null where there is none
 */
public record Origin(
        @Nullable String publisher,
        @Nullable URI url,
        @Nullable Publication published,
        @Nullable String unclearTime) {}
