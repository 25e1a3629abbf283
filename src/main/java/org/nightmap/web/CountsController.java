package org.nightmap.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.AskedPictures;
import org.nightmap.export.CountsCsv;
import org.nightmap.time.Period;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The counts of a picture as a table for spreadsheets. */
@RestController
class CountsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final AskedPictures pictures;

    private final Freshness freshness;

    CountsController(AskedPictures pictures, Freshness freshness) {
        this.pictures = pictures;
        this.freshness = freshness;
    }

    @GetMapping(path = ApiAddresses.COUNTS, produces = "text/csv")
    ResponseEntity<String> counts(
            @PathVariable("period") String period,
            @RequestParam(name = "basis", required = false) @Nullable List<String> basis) {
        Period asked = Parameters.period(period);
        String tag = freshness.tag(asked);
        String name = ContentDisposition.attachment()
                .filename("nightmap-%s.csv".formatted(asked))
                .build()
                .toString();
        return Freshness.ok(tag)
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(CountsCsv.of(pictures.read(asked, basis)));
    }
}
