package org.nightmap.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Extractor;
import org.nightmap.language.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads counts from a statement's text. Stores nothing. */
@RestController
class ExtractController {

    private final Extractor extractor;

    ExtractController(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * A draft of the text in the body.
     *
     * @param lang language of the issues' messages; English without it
     */
    @PostMapping(
            path = ApiAddresses.EXTRACT,
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftJson> extract(
            HttpServletRequest request, @RequestParam(name = "lang", required = false) @Nullable String lang)
            throws IOException {
        Language language = lang == null ? Language.EN : language(lang);
        String text = TextBody.read(request.getInputStream());
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .body(DraftJson.of(extractor.extract(text), language));
    }

    private static Language language(String lang) {
        List<String> codes = Stream.of(Language.values()).map(Language::code).toList();
        return Language.ofCode(lang)
                .orElseThrow(() -> Problems.invalid("lang", "There is no language of that code here", codes));
    }
}
