package org.nightmap.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arranged;
import org.nightmap.export.AskedPictures;
import org.nightmap.export.CountsCsv;
import org.nightmap.export.CountsWorkbooks;
import org.nightmap.export.ImageNames;
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

    /**
     * The table.
     *
     * @param against another period, whose counts stand beside with the difference
     */
    @GetMapping(path = ApiAddresses.COUNTS, produces = "text/csv")
    ResponseEntity<String> counts(
            @PathVariable("period") String period,
            @RequestParam(name = "basis", required = false) @Nullable List<String> basis,
            @RequestParam(name = "against", required = false) @Nullable String against) {
        Period asked = Parameters.period(period);
        Arranged arranged = sheets.compared(asked, against);
        String tag = freshness.tag(asked);
        return Freshness.ok(tag)
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file(ImageNames.of(asked, arranged, "csv")))
                .body(CountsCsv.of(pictures.read(asked, basis, arranged)));
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
                .header(HttpHeaders.CONTENT_DISPOSITION, file(ImageNames.of(asked, Arranged.ALONE, "xlsx")))
                .body(workbooks.of(pictures.read(asked, basis), language));
    }

    private static String file(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
