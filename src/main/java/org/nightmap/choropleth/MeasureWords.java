package org.nightmap.choropleth;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;

/** A measure's values in words. */
final class MeasureWords {

    /** Of a break between values of two digits. */
    private static final int DIGITS = 3;

    private final Measure measure;
    private final Picture picture;
    private final Language language;

    MeasureWords(Measure measure, Picture picture, Language language) {
        this.measure = measure;
        this.picture = picture;
        this.language = language;
    }

    /** A value as it stands on the map: 20, 0.35, 17%. */
    static String value(Measure measure, double value, Language language) {
        return withUnit(measure, Formats.significant(language, value, DIGITS), language);
    }

    /** The values of a class: 2–4, 20+, <0.2, 0.2–0.5, 10–20%. */
    static String range(Measure measure, double from, @Nullable Double to, Language language) {
        if (measure.whole()) {
            return RoundedClasses.label((int) from, to == null ? null : Integer.valueOf(to.intValue()), language);
        }
        String first = Formats.significant(language, from, DIGITS);
        if (to == null) {
            return withUnit(measure, first, language) + "+";
        }
        String last = Formats.significant(language, to, DIGITS);
        return withUnit(measure, from == 0 ? "<" + last : first.equals(last) ? first : first + "–" + last, language);
    }

    /** What differs, with its sign: +5, −0.3, 0; of shares in percentage points. */
    static String change(Measure measure, double value, Language language) {
        String number = Formats.significant(language, Math.abs(value), DIGITS);
        return Formats.signed(
                value, measure == Measure.SHARE ? Messages.text(language, "format.points", number) : number);
    }

    /** The differences of a class to one side of zero: +5…+9, −9…−5, +20 and more. */
    static String changes(Measure measure, int sign, double from, @Nullable Double to, Language language) {
        String first = change(measure, sign * from, language);
        if (to == null) {
            return Messages.text(
                    language, sign > 0 ? "choropleth.difference.more" : "choropleth.difference.fewer", first);
        }
        String last = change(measure, sign * to, language);
        if (first.equals(last)) {
            return first;
        }
        return sign > 0 ? first + "…" + last : last + "…" + first;
    }

    private static String withUnit(Measure measure, String number, Language language) {
        return measure == Measure.SHARE ? Messages.text(language, "format.percent", number) : number;
    }

    /** What the numbers of the map are, with their unit. */
    String title() {
        return switch (measure) {
            case COUNT ->
                text(picture.period().isOneNight() ? "choropleth.measure.title.count" : "choropleth.measure.title.sum");
            case MEAN -> text("choropleth.measure.title.mean");
            case NIGHTS -> text("choropleth.measure.title.nights");
            case HIGHEST -> text("choropleth.measure.title.highest");
            case PER_AREA -> text("choropleth.measure.title.per_area");
            case PER_HEAD -> text("choropleth.measure.title.per_head");
            case SHARE -> {
                boolean stated =
                        picture.tally().stated() != null && picture.tally().stated() > 0;
                yield text(
                        !stated
                                ? "choropleth.measure.title.share_of_counted"
                                : picture.tally().excess() > 0
                                        ? "choropleth.measure.title.share_of_all"
                                        : "choropleth.measure.title.share",
                        Formats.number(language, Measured.whole(picture.tally())));
            }
        };
    }

    /** Of how many nights a span's values are; empty for a night. */
    String note() {
        int nights = picture.period().length();
        if (nights == 1) {
            return "";
        }
        int drawn = Math.toIntExact(
                picture.basis().stream().map(basis -> basis.night()).distinct().count());
        String all = Messages.counted(language, "choropleth.nights", nights);
        return drawn == nights
                ? text("choropleth.measure.note.all", all)
                : Messages.counted(language, "choropleth.measure.note.without", nights - drawn, all);
    }

    /** A region that is counted: 20 drones; 3.5 a night, 42 drones on 12 nights. */
    String said(RegionPicture region, double value) {
        String count = Messages.counted(language, "choropleth.drones", Objects.requireNonNull(region.count()));
        String number = value(measure, value, language);
        return switch (measure) {
            case COUNT -> count;
            case MEAN ->
                text(
                        "choropleth.measure.said.mean",
                        number,
                        count,
                        Messages.counted(language, "choropleth.measure.with_number", region.nightsWithNumber()));
            case NIGHTS ->
                text(
                        "choropleth.measure.said.nights",
                        Messages.counted(
                                language, "choropleth.nights", region.nights().getOrDefault(RegionState.COUNTED, 0)),
                        count);
            case HIGHEST -> highest(region, count);
            case PER_AREA -> text("choropleth.measure.said.per_area", number, count);
            case PER_HEAD -> text("choropleth.measure.said.per_head", number, count);
            case SHARE -> text("choropleth.measure.said.share", number, count);
        };
    }

    private String highest(RegionPicture region, String count) {
        return region.highest() == null
                ? count
                : text(
                        "choropleth.measure.said.highest",
                        Messages.counted(
                                language, "choropleth.drones", region.highest().count()),
                        Formats.date(language, region.highest().night().morning()),
                        count);
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }
}
