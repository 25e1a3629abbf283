package org.nightmap.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.report.PinnedBasis;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;
import org.nightmap.time.MoscowTime;

/** What a reader must know of the pins of nights. Who pinned is not said: these sentences leave the product with its files. */
final class PinWarnings {

    private final AffectedNights all;
    private final List<StandingPin> fallen;
    private final WarningSentences sentences;

    PinWarnings(AffectedNights all, List<StandingPin> fallen, WarningSentences sentences) {
        this.all = all;
        this.fallen = fallen;
        this.sentences = sentences;
    }

    /** Pins that nothing is drawn from. */
    Optional<Warning> fallen() {
        if (fallen.isEmpty()) {
            return Optional.empty();
        }
        var nights = fallen.stream().map(pin -> pin.pin().night()).toList();
        return Optional.of(new Warning(
                Warning.Code.PIN_FALLEN,
                nights,
                sentences.ofOneNight()
                        ? WarningSentences.inEach(language -> fallen(language, fallen.getFirst()))
                        : sentences.nights("picture.pin-fallen.span", nights)));
    }

    /** Nights that are drawn from another revision than the pinned one. */
    Optional<Warning> followed() {
        return all.warning(
                Warning.Code.PIN_SUPERSEDED,
                night -> night.drawnByPin() && pin(night).needsDecision(),
                nights -> sentences.ofOneNight()
                        ? WarningSentences.inEach(language -> pinned(
                                language,
                                "picture.pin-superseded",
                                nights,
                                written(pin(nights.drawn().getFirst()).pin().reports()),
                                nights.references()))
                        : sentences.nights("picture.pin-superseded.span", nights.nights()));
    }

    /** Nights that the rules would draw from another report. */
    Optional<Warning> held() {
        return all.warning(
                Warning.Code.BASIS_PINNED,
                night -> night.drawnByPin()
                        && !pin(night).needsDecision()
                        && !night.basis().equals(night.ruled()),
                nights -> sentences.ofOneNight()
                        ? WarningSentences.inEach(
                                language -> pinned(language, "picture.basis-pinned", nights, ruled(nights)))
                        : sentences.nights("picture.basis-pinned.span", nights.nights()));
    }

    /** A sentence with what is drawn as {0}, the day of the pin as {1} and its reason as {2}; then the arguments. */
    private static String pinned(Language language, String key, AffectedNights nights, Object... arguments) {
        PinnedBasis pin = pin(nights.drawn().getFirst()).pin();
        Object[] all = new Object[arguments.length + 3];
        all[0] = nights.publishers(DrawnNight::basis);
        all[1] = day(language, pin);
        all[2] = WarningSentences.quoted(language, pin.by().reason().strip());
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Messages.text(language, key, all);
    }

    /** The choice of the rules by its publisher, or by its own name where that of the publisher would tell nothing. */
    private static String ruled(AffectedNights nights) {
        String publishers = nights.publishers(DrawnNight::ruled);
        return publishers.equals(nights.publishers(DrawnNight::basis))
                ? written(nights.reports(DrawnNight::ruled).stream()
                        .map(ReportSummary::ref)
                        .toList())
                : publishers;
    }

    private static String fallen(Language language, StandingPin pin) {
        String reports = written(pin.pin().reports());
        String pinned = day(language, pin.pin());
        if (pin.withdrawn().isEmpty()) {
            return Messages.text(language, "picture.pin-fallen", reports, pinned);
        }
        Withdrawal withdrawal = pin.withdrawn().getFirst();
        String on = Formats.date(language, withdrawal.on());
        return withdrawal.reason().isEmpty()
                ? Messages.text(language, "picture.pin-fallen.withdrawn", reports, pinned, withdrawal.ref(), on)
                : Messages.text(
                        language,
                        "picture.pin-fallen.withdrawn.why",
                        reports,
                        pinned,
                        withdrawal.ref(),
                        on,
                        WarningSentences.quoted(language, withdrawal.reason()));
    }

    private static StandingPin pin(DrawnNight night) {
        StandingPin pin = night.pin();
        if (pin == null) {
            throw new IllegalArgumentException("The night %s has no pin".formatted(night.night()));
        }
        return pin;
    }

    private static String day(Language language, PinnedBasis pin) {
        return Formats.date(language, MoscowTime.dateOf(pin.by().at()));
    }

    private static String written(List<ReportRef> reports) {
        return reports.stream().map(ReportRef::toString).collect(Collectors.joining(", "));
    }
}
