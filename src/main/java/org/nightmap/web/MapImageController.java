package org.nightmap.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.export.AskedPictures;
import org.nightmap.export.ImageFormat;
import org.nightmap.export.ImageNames;
import org.nightmap.export.Images;
import org.nightmap.export.SheetLook;
import org.nightmap.export.SheetRequest;
import org.nightmap.export.Sheets;
import org.nightmap.time.Period;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The map of a period as an image. */
@RestController
class MapImageController {

    private final AskedPictures pictures;
    private final Images images;
    private final Sheets sheets;
    private final Freshness freshness;

    MapImageController(AskedPictures pictures, Images images, Sheets sheets, Freshness freshness) {
        this.pictures = pictures;
        this.images = images;
        this.sheets = sheets;
        this.freshness = freshness;
    }

    /**
     * The image.
     *
     * @param as how many maps, and of what; without it the difference from another period, where there is one
     * @param against the other period
     * @param size name of a size; else width and height are told, or it is a slide
     * @param only {@code map} for the map alone on a transparent ground
     */
    @GetMapping(ApiAddresses.MAP)
    ResponseEntity<byte[]> map(
            @PathVariable("period") String period,
            @PathVariable("format") String format,
            @RequestParam(name = "basis", required = false) @Nullable List<String> basis,
            @RequestParam(name = "as", required = false) @Nullable String as,
            @RequestParam(name = "against", required = false) @Nullable String against,
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            @RequestParam(name = "view", required = false) @Nullable String view,
            @RequestParam(name = "theme", required = false) @Nullable String theme,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "width", required = false) @Nullable String width,
            @RequestParam(name = "height", required = false) @Nullable String height,
            @RequestParam(name = "scale", required = false) @Nullable String scale,
            @RequestParam(name = "labels", required = false) @Nullable String labels,
            @RequestParam(name = "symbols", required = false) @Nullable String symbols,
            @RequestParam(name = "measure", required = false) @Nullable String measure,
            @RequestParam(name = "method", required = false) @Nullable String method,
            @RequestParam(name = "classes", required = false) @Nullable String classes,
            @RequestParam(name = "breaks", required = false) @Nullable String breaks,
            @RequestParam(name = "palette", required = false) @Nullable String palette,
            @RequestParam(name = "only", required = false) @Nullable String only,
            @RequestParam(name = "title", required = false) @Nullable String title,
            @RequestParam(name = "note", required = false) @Nullable String note,
            WebRequest request) {
        ImageFormat wanted = ImageFormat.ofEnding(format)
                .orElseThrow(() -> Problems.unknown(
                        "format",
                        format,
                        Arrays.stream(ImageFormat.values())
                                .map(ImageFormat::ending)
                                .toList()));
        Period asked = Parameters.period(period);
        SheetLook look = sheets.look(
                asked,
                new SheetRequest(
                        as, against, lang, view, theme, size, width, height, scale, labels, symbols, measure, method,
                        classes, breaks, palette, only, title, note));
        String tag = freshness.tag(asked);
        // Whoever names a basis is told first whether there is such
        if (basis == null && request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(CacheControl.noCache())
                    .build();
        }
        Asked image = new Asked(tag, basis, look);
        String name = ContentDisposition.inline()
                .filename(ImageNames.of(asked, look.arranged(), wanted.ending()))
                .build()
                .toString();
        return Freshness.ok(tag)
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(images.make(
                        image, wanted, () -> sheets.sheet(pictures.read(asked, basis, look.arranged()), look)));
    }

    /** All that decides on an image, known before anything is read: the tag names the period and the state of the reports. */
    private record Asked(String tag, @Nullable List<String> basis, SheetLook look) {}
}
