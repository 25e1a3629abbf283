package org.nightmap.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Pictures;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Period;
import org.springframework.stereotype.Component;

/** Finds the picture that is asked for. */
@Component
public class AskedPictures {

    /** The forms of a period. */
    public static final List<String> PERIODS = List.of("2025-10-25", "2025-10-01..2025-10-31");

    private final Pictures pictures;

    AskedPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * A night or a span as it was written.
     *
     * @throws InvalidParameter if it is neither
     */
    public static Period period(String text) {
        return read("period", text, Period::parse, PERIODS);
    }

    /**
     * The picture of a period.
     *
     * @param basis revisions that a client chose for a single night; null or empty for the rules' choice
     * @throws InvalidParameter if the choice is not possible
     */
    public Picture read(Period period, @Nullable List<String> basis) {
        if (basis == null || basis.isEmpty()) {
            return pictures.of(period);
        }
        if (!period.isOneNight()) {
            throw new InvalidParameter("basis", "A basis can be chosen for a single night only", List.of());
        }
        List<ReportRef> pinned = basis.stream()
                .map(text -> read("basis", text, ReportRef::parse, List.of("ID@REVISION")))
                .toList();
        try {
            return pictures.pinned(period, pinned);
        } catch (IllegalArgumentException e) {
            throw new InvalidParameter("basis", e, choices(period));
        }
    }

    /**
     * The pictures of a period and of what is shown with it.
     *
     * @param basis revisions that a client chose for the period itself; null or empty for the rules' choice
     * @throws InvalidParameter if the choice is not possible
     */
    public ShownPictures read(Period period, @Nullable List<String> basis, Arranged arranged) {
        Picture picture = read(period, basis);
        Period against = arranged.against();
        return new ShownPictures(
                picture,
                against == null ? null : pictures.of(against),
                arranged.as() == Arrangement.NIGHTS
                        ? period.nights().map(Period::of).map(pictures::of).toList()
                        : List.of());
    }

    /** The night's own statements; part statements may also be chosen together. */
    private List<String> choices(Period night) {
        return pictures.candidates(night).values().stream()
                .flatMap(List::stream)
                .map(candidate -> candidate.report().ref().toString())
                .toList();
    }

    private static <T> T read(String parameter, String text, Function<String, T> reading, List<String> allowed) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidParameter(parameter, e, allowed);
        }
    }
}
