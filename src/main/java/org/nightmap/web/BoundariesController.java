package org.nightmap.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.BrowserBoundaries;
import org.nightmap.atlas.MapView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The boundaries of a view for the browser, under a hash of their content, so that a browser asks once and never again. */
@RestController
class BoundariesController {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Atlas atlas;

    BoundariesController(Atlas atlas) {
        this.atlas = atlas;
    }

    @GetMapping(path = ApiAddresses.BOUNDARIES, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> boundaries(
            @PathVariable("view") String id,
            @PathVariable("hash") String hash,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings)
            throws IOException {
        MapView view = atlas.view(id).orElseThrow(() -> Problems.unknown("view", id, views()));
        BrowserBoundaries boundaries = atlas.browserBoundaries(view);
        if (!boundaries.hash().equals(hash)) {
            throw Problems.unknown("version of the boundaries", hash, List.of(boundaries.hash()));
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().cacheControl(FOREVER).varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (encodings != null && AcceptedEncodings.gzip(encodings)) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(boundaries.gzippedJson());
        }
        return answer.body(unzipped(boundaries.gzippedJson()));
    }

    private List<String> views() {
        return atlas.views().stream().map(MapView::id).toList();
    }

    private static byte[] unzipped(byte[] gzipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        }
    }
}
