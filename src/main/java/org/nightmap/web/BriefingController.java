package org.nightmap.web;

import org.jspecify.annotations.Nullable;
import org.nightmap.export.BriefingFiles;
import org.nightmap.export.BriefingFormat;
import org.nightmap.export.SheetLook;
import org.nightmap.export.SheetRequest;
import org.nightmap.export.Sheets;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The briefing of a night. */
@RestController
class BriefingController {

    private final BriefingFiles briefings;
    private final Sheets sheets;
    private final Freshness freshness;

    BriefingController(BriefingFiles briefings, Sheets sheets, Freshness freshness) {
        this.briefings = briefings;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    @GetMapping(ApiAddresses.BRIEFING)
    ResponseEntity<byte[]> briefing(
            @PathVariable("night") String night,
            @PathVariable("format") String format,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestParam(name = "theme", required = false) @Nullable String theme) {
        BriefingFormat wanted = BriefingFormat.ofEnding(format)
                .orElseThrow(() -> Problems.unknown("format", format, BriefingFormat.endings()));
        Night asked = Parameters.night("night", night);
        SheetLook look = sheets.look(Period.of(asked), SheetRequest.of(lang, theme));
        String tag = freshness.tag(Period.of(asked));
        String name = ContentDisposition.inline()
                .filename("nightmap-briefing-%s.%s".formatted(asked, wanted.ending()))
                .build()
                .toString();
        return Freshness.ok(tag)
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(briefings.make(asked, look.language(), look.theme(), wanted));
    }
}
