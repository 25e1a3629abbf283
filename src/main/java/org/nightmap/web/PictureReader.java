package org.nightmap.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Pictures;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Finds the picture that a request asks for. */
@Component
class PictureReader {

    private final Pictures pictures;

    PictureReader(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * The picture of a period.
     *
     * @param basis revisions that a client chose for a single night; null or empty for the rules' choice
     */
    Picture read(Period period, @Nullable List<String> basis) {
        if (basis == null || basis.isEmpty()) {
            return pictures.of(period);
        }
        if (!period.isOneNight()) {
            throw Problems.invalid("basis", "A basis can be chosen for a single night only", List.of());
        }
        List<ReportRef> pinned = basis.stream().map(Parameters::basis).toList();
        try {
            return pictures.pinned(period, pinned);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("basis", e, choices(period));
        }
    }

    /** The night's own statements; part statements may also be chosen together. */
    private List<String> choices(Period night) {
        return pictures.candidates(night).values().stream()
                .flatMap(List::stream)
                .map(candidate -> candidate.report().ref().toString())
                .toList();
    }
}
