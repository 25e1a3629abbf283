package org.nightmap.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.AskedPictures;
import org.nightmap.export.GeoJson;
import org.nightmap.export.RegionsGeoJson;
import org.nightmap.time.Period;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The boundaries of the regions with the values of a picture, for geographic information systems. */
@RestController
class RegionsController {

    private static final String GEO_JSON = "application/geo+json";

    private final AskedPictures pictures;

    private final GeoJson geoJson;

    private final Freshness freshness;

    RegionsController(AskedPictures pictures, GeoJson geoJson, Freshness freshness) {
        this.pictures = pictures;
        this.geoJson = geoJson;
        this.freshness = freshness;
    }

    @GetMapping(
            path = ApiAddresses.REGIONS,
            produces = {GEO_JSON, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<RegionsGeoJson> regions(
            @PathVariable("period") String period,
            @RequestParam(name = "basis", required = false) @Nullable List<String> basis) {
        Period asked = Parameters.period(period);
        String tag = freshness.tag(asked);
        String name = ContentDisposition.inline()
                .filename("nightmap-%s.geojson".formatted(asked))
                .build()
                .toString();
        return Freshness.ok(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(geoJson.of(pictures.read(asked, basis)));
    }
}
