package org.nightmap.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.Coverage;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** What a reader of a picture must know before trusting it. Over a span, one warning of a kind names all its nights. */
final class Warnings {

    private final Period period;
    private final AffectedNights all;
    private final AffectedNights unasked;
    private final List<PlaceCount> places;
    private final WarningSentences sentences;
    private final TotalWarnings ofTotals;
    private final PinWarnings ofPins;

    /**
     * The warnings of a picture.
     *
     * @param drawn the nights as drawn
     * @param unasked the nights as they are drawn for whoever names no basis
     * @param totals the totals of the period
     * @param places what is not a region
     */
    Warnings(Period period, DrawnPeriod drawn, List<DrawnNight> unasked, Tally totals, List<PlaceCount> places) {
        this.period = period;
        this.all = new AffectedNights(drawn.nights());
        this.unasked = new AffectedNights(unasked);
        this.places = places;
        this.sentences = new WarningSentences(period);
        this.ofTotals = new TotalWarnings(period, all, totals, sentences);
        this.ofPins = new PinWarnings(all, drawn.fallen(), sentences);
    }

    /** The gravest first. */
    List<Warning> inOrder() {
        return Stream.of(
                        withdrawn(),
                        asked(),
                        ofPins.fallen(),
                        ofPins.followed(),
                        ofPins.held(),
                        misdated(),
                        contradiction(),
                        otherHours(),
                        ofTotals.unattributed(),
                        ofTotals.excess(),
                        ofTotals.noTotal(),
                        partOfNight(),
                        coverageUnknown(),
                        unresolved(),
                        noReport())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Warning> withdrawn() {
        return all.warning(
                Warning.Code.WITHDRAWN,
                night -> !night.withdrawn().isEmpty(),
                nights -> sentences.ofWithdrawals(nights.withdrawn()));
    }

    private Optional<Warning> asked() {
        return all.warning(
                Warning.Code.PINNED,
                night -> night.asked() && !asUnasked(night),
                nights -> sentences.chosen(nights, unasked));
    }

    private boolean asUnasked(DrawnNight night) {
        return unasked.drawn().stream().anyMatch(other -> other.basis().equals(night.basis()));
    }

    private Optional<Warning> misdated() {
        return all.warning(
                Warning.Code.LIKELY_MISDATED,
                night -> !night.misdated().isEmpty(),
                nights -> period.isOneNight()
                        ? sentences.ofOtherNights("picture.misdated", nights.misdated())
                        : sentences.nights("picture.misdated.span", nights.nights()));
    }

    private Optional<Warning> contradiction() {
        return all.warning(
                Warning.Code.COMPLETE_REPORTS_CONTRADICT,
                night -> !night.contradicting().isEmpty(),
                nights -> period.isOneNight()
                        ? sentences.plain(
                                "picture.contradict",
                                nights.publishers(DrawnNight::contradicting),
                                nights.publishers(DrawnNight::basis))
                        : sentences.nights("picture.contradict.span", nights.nights()));
    }

    private Optional<Warning> otherHours() {
        return all.warning(
                Warning.Code.OTHER_HOURS_NOT_DRAWN,
                night -> !night.ofOtherHours().isEmpty(),
                nights -> period.isOneNight()
                        ? sentences.ofHours("picture.hours", nights.reports(DrawnNight::ofOtherHours))
                        : sentences.nights("picture.hours.span", nights.nights()));
    }

    private Optional<Warning> partOfNight() {
        return all.warning(
                Warning.Code.PART_OF_NIGHT,
                night -> night.speaks(Coverage.PART) && night.coverage() != Coverage.FULL,
                nights -> period.isOneNight()
                        ? sentences.ofWindows("picture.part", nights.covering(Coverage.PART))
                        : sentences.nights("picture.part.span", nights.nights()));
    }

    private Optional<Warning> coverageUnknown() {
        return all.warning(
                Warning.Code.COVERAGE_UNKNOWN,
                night -> night.speaks(Coverage.UNKNOWN),
                nights -> period.isOneNight()
                        ? sentences.ofWindows("picture.coverage-unknown", nights.covering(Coverage.UNKNOWN))
                        : sentences.nights("picture.coverage-unknown.span", nights.nights()));
    }

    private Optional<Warning> unresolved() {
        List<String> names = places.stream()
                .filter(place -> place.kind() == LineKind.UNKNOWN)
                .map(PlaceCount::place)
                .toList();
        return all.warning(
                Warning.Code.UNRESOLVED_PLACE,
                night -> night.basis().stream().anyMatch(report -> !report.resolved()),
                nights -> period.isOneNight() && !names.isEmpty()
                        ? sentences.quoting("picture.unresolved", names)
                        : sentences.nights("picture.unresolved.span", nights.nights()));
    }

    /** Only of spans: the map of a single night without a report says so in every region. */
    private Optional<Warning> noReport() {
        Set<Night> drawn = new HashSet<>(all.nights());
        List<Night> missing =
                period.nights().filter(night -> !drawn.contains(night)).toList();
        if (period.isOneNight() || missing.isEmpty()) {
            return Optional.empty();
        }
        LocalizedText message = sentences.nights("picture.no-report", missing, period.length());
        return Optional.of(new Warning(Warning.Code.NO_REPORT, missing, message));
    }
}
