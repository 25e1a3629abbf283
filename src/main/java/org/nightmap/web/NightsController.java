package org.nightmap.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Reports;
import org.nightmap.time.Period;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The nights that have a night statement, in order. */
@RestController
class NightsController {

    private final Pictures pictures;

    private final Reports reports;

    private final Freshness freshness;

    NightsController(Pictures pictures, Reports reports, Freshness freshness) {
        this.pictures = pictures;
        this.reports = reports;
        this.freshness = freshness;
    }

    /**
     * The nights between two ends.
     *
     * @param from first night; without it, the first that has a report
     * @param to last night; without it, the last that has a report
     * @param limit at most so many, the latest
     * @return with links to those before and after where one end is not given and there are more than fit
     */
    @GetMapping(path = ApiAddresses.NIGHTS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<NightJson>> nights(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "limit", required = false) @Nullable String limit) {
        int most = limit == null ? Period.MOST_NIGHTS : Parameters.limit(limit);
        Optional<Period> between = Parameters.between(from, to, reports.extent());
        if (between.isEmpty()) {
            return ResponseEntity.ok(List.of());
        }
        String tag = freshness.tag(between.get());
        Period asked = most < between.get().length() ? latest(between.get(), most) : between.get();
        NightLinks links = new NightLinks(reports, from, to, limit);
        return Freshness.ok(tag)
                .headers(links.around(asked))
                .body(pictures.nights(asked).stream().map(NightJson::of).toList());
    }

    private Period latest(Period between, int most) {
        return reports.firstOfLatest(between, most)
                .map(first -> new Period(first, between.to()))
                .orElse(between);
    }
}
