package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.PlacePicture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.picture.Warning;
import org.nightmap.report.Tally;

/** Puts into words what stands around a map. */
final class MapNotesMaker {

    private final Picture picture;
    private final Language language;
    private final Tally tally;
    private final Optional<LocalizedText> source;

    private MapNotesMaker(Picture picture, Language language, Optional<LocalizedText> source) {
        this.picture = picture;
        this.source = source;
        this.language = language;
        this.tally = picture.tally();
    }

    /**
     * The words around the map of a picture.
     *
     * @param source where the boundaries are from
     */
    static MapNotes of(Picture picture, Language language, Optional<LocalizedText> source) {
        MapNotesMaker maker = new MapNotesMaker(picture, language, source);
        boolean reported = !picture.basis().isEmpty();
        List<Note> sources = new ArrayList<>(new SourceNotes(picture, language).notes());
        maker.boundaries().ifPresent(sources::add);
        return new MapNotes(
                maker.headline(),
                maker.subtitle(),
                reported ? Equation.terms(picture.tally(), language) : List.of(),
                maker.text("choropleth.elsewhere"),
                maker.elsewhere(),
                sources,
                picture.basis().stream()
                        .map(basis -> basis.report().ref().toString())
                        .toList(),
                maker.warnings(),
                CountRows.of(picture, language));
    }

    /** The nights without a report first: how much of the period a map shows at all goes before how good that is. */
    private List<String> warnings() {
        return picture.warnings().stream()
                .sorted(Comparator.comparing(warning -> warning.code() != Warning.Code.NO_REPORT))
                .map(warning -> warning.message().in(language))
                .toList();
    }

    private String headline() {
        if (picture.basis().isEmpty()) {
            return Messages.counted(
                    language, "choropleth.headline.no_report", picture.period().length());
        }
        int counted = Math.toIntExact(picture.regions().stream()
                .filter(region -> region.state() == RegionState.COUNTED)
                .count());
        int placed = tally.attributed() + tally.elsewhere();
        int total = tally.stated() == null ? placed : tally.stated();
        if (total == 0 && placed == 0) {
            // Without a total, a statement of "several" has no number either, which is not to say that there were none
            return text(tally.stated() == null ? "choropleth.headline.no_number" : "choropleth.headline.none");
        }
        String drones = Messages.counted(language, "choropleth.headline.drones", total);
        if (counted == 0) {
            return Messages.text(language, "choropleth.headline.unplaced", drones);
        }
        String regions = Messages.counted(language, "choropleth.headline.regions", counted);
        if (tally.stated() == null) {
            String placedDrones = Messages.counted(language, "choropleth.headline.drones", tally.attributed());
            return Messages.text(language, "choropleth.headline.no_total", placedDrones, regions);
        }
        return tally.attributed() == total
                ? Messages.text(language, "choropleth.headline.all", drones, regions)
                : Messages.text(
                        language,
                        tally.attributed() < total ? "choropleth.headline.part" : "choropleth.headline.more",
                        drones,
                        Formats.number(language, tally.attributed()),
                        regions);
    }

    private String subtitle() {
        if (picture.basis().isEmpty()) {
            return Messages.text(
                    language, "choropleth.subtitle.no_report", picture.label().in(language));
        }
        String claim = Messages.text(
                language,
                picture.basis().size() > 1 ? "choropleth.claims.of" : "choropleth.claim.of",
                new PublisherList(picture.basis(), language).names());
        String label = picture.label().in(language);
        String hours = hoursOfPart();
        return hours.isEmpty()
                ? Messages.text(language, "choropleth.subtitle", label, claim)
                : Messages.text(language, "choropleth.subtitle.part", label, hours, claim);
    }

    /** The hours that the figures are of, where they are of a part of the one night; else empty. */
    private String hoursOfPart() {
        boolean part = picture.warnings().stream().anyMatch(warning -> warning.code() == Warning.Code.PART_OF_NIGHT);
        return part && picture.period().isOneNight()
                ? picture.basis().stream()
                        .map(basis -> basis.report().window())
                        .filter(Objects::nonNull)
                        .map(window -> Formats.hours(window.from(), window.to()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                : "";
    }

    private List<String> elsewhere() {
        List<String> lines = new ArrayList<>();
        for (PlacePicture place : picture.places()) {
            lines.add(PlaceWords.counted(place, number(place.count()), language));
        }
        if (tally.unattributed() != null && tally.unattributed() > 0) {
            lines.add(
                    Messages.text(language, "choropleth.unattributed", Formats.number(language, tally.unattributed())));
        }
        if (tally.excess() > 0) {
            lines.add(Messages.text(language, "choropleth.excess", Formats.number(language, tally.excess())));
        }
        if (lines.isEmpty() && !picture.basis().isEmpty()) {
            lines.add(
                    tally.stated() == null
                            ? text("choropleth.elsewhere.no_total")
                            : Messages.text(
                                    language,
                                    "choropleth.elsewhere.nothing",
                                    Formats.number(language, tally.attributed())));
        }
        return lines;
    }

    private String number(@Nullable Integer number) {
        return number == null ? "–" : Formats.number(language, number);
    }

    /** What the boundaries' licence wants said, and what the map does not decide. */
    private Optional<Note> boundaries() {
        List<String> parts = new ArrayList<>();
        source.map(words -> words.in(language) + ".").ifPresent(parts::add);
        List<String> disputed = picture.regions().stream()
                .filter(RegionPicture::disputed)
                .map(region -> region.name().in(language))
                .toList();
        if (!disputed.isEmpty()) {
            String names = String.join(text("choropleth.and"), disputed);
            parts.add(Messages.counted(language, "choropleth.boundaries.disputed", disputed.size(), names));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(text("choropleth.boundaries"), String.join(" ", parts)));
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
