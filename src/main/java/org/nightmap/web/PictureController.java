package org.nightmap.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.AskedPictures;
import org.nightmap.time.Period;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The picture of a night or a span. */
@RestController
class PictureController {

    private final AskedPictures pictures;

    private final Freshness freshness;

    PictureController(AskedPictures pictures, Freshness freshness) {
        this.pictures = pictures;
        this.freshness = freshness;
    }

    @GetMapping(path = ApiAddresses.PICTURE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PictureJson> picture(
            @PathVariable("period") String period,
            @RequestParam(name = "basis", required = false) @Nullable List<String> basis) {
        Period asked = Parameters.period(period);
        String tag = freshness.tag(asked);
        // Without a name of ours the end of a span's address is taken for a file's extension, and the answer renamed
        String name = ContentDisposition.inline()
                .filename("nightmap-%s.json".formatted(asked))
                .build()
                .toString();
        return Freshness.ok(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(PictureJson.of(pictures.read(asked, basis)));
    }
}
