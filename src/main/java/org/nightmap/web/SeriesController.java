package org.nightmap.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.Region;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Reports;
import org.nightmap.time.Period;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One region through time. */
@RestController
class SeriesController {

    private final Atlas atlas;

    private final Pictures pictures;

    private final Reports reports;

    private final Freshness freshness;

    SeriesController(Atlas atlas, Pictures pictures, Reports reports, Freshness freshness) {
        this.atlas = atlas;
        this.pictures = pictures;
        this.reports = reports;
        this.freshness = freshness;
    }

    /**
     * A region night by night.
     *
     * @param from first night; without it, the first that has a report
     * @param to last night; without it, the last that has a report
     */
    @GetMapping(path = ApiAddresses.SERIES, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SeriesJson> series(
            @PathVariable("iso") String iso,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to) {
        Region region = atlas.region(iso).orElseThrow(() -> Problems.unknown("region", iso, keys()));
        Period asked = Parameters.between(from, to, reports.extent())
                .orElseThrow(() -> Problems.invalid(
                        "period", "There are no reports between these ends; give both of them", List.of("from", "to")));
        String tag = freshness.tag(asked);
        return Freshness.ok(tag).body(SeriesJson.of(region, pictures.series(iso, asked)));
    }

    private List<String> keys() {
        return atlas.regions().stream().map(Region::iso).toList();
    }
}
