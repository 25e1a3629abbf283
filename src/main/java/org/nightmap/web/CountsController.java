package org.nightmap.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.AskedPictures;
import org.nightmap.export.CountsCsv;
import org.nightmap.export.CountsWorkbooks;
import org.nightmap.export.Sheets;
import org.nightmap.language.Language;
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

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AskedPictures pictures;

    private final CountsWorkbooks workbooks;

    private final Sheets sheets;

    private final Freshness freshness;

    CountsController(AskedPictures pictures, CountsWorkbooks workbooks, Sheets sheets, Freshness freshness) {
        this.pictures = pictures;
        this.workbooks = workbooks;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    @GetMapping(path = ApiAddresses.COUNTS, produces = "text/csv")
    ResponseEntity<String> counts(
            @PathVariable("period") String period,
            @RequestParam(name = "basis", required = false) @Nullable List<String> basis) {
        Period asked = Parameters.period(period);
        String tag = freshness.tag(asked);
        return Freshness.ok(tag)
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file(asked, "csv"))
                .body(CountsCsv.of(pictures.read(asked, basis)));
    }

    /** The same with its sources and all that is to be known of it, in one language. */
    @GetMapping(path = ApiAddresses.WORKBOOK)
    ResponseEntity<byte[]> workbook(
            @PathVariable("period") String period,
            @RequestParam(name = "basis", required = false) @Nullable List<String> basis,
            @RequestParam(name = "lang", required = false) @Nullable String lang) {
        Period asked = Parameters.period(period);
        Language language = sheets.language(lang);
        String tag = freshness.tag(asked);
        return Freshness.ok(tag)
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, file(asked, "xlsx"))
                .body(workbooks.of(pictures.read(asked, basis), language));
    }

    private static String file(Period period, String ending) {
        return ContentDisposition.attachment()
                .filename("nightmap-%s.%s".formatted(period, ending))
                .build()
                .toString();
    }
}
