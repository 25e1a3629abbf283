package org.nightmap.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.nightmap.picture.Basis;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Pictures;
import org.nightmap.report.ReportRef;

/** The picture of a state: as the rules draw it, or from the reports that the address names. */
final class ChosenBasis {

    private final Pictures pictures;

    ChosenBasis(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * The picture that the state asks for.
     *
     * @throws BadAddressException if the night cannot be drawn from the reports named
     */
    Picture picture(DeskState state) {
        if (state.basis().isEmpty()) {
            return pictures.of(state.period());
        }
        try {
            return pictures.pinned(state.period(), state.basis());
        } catch (IllegalArgumentException e) {
            Texts texts = state.texts();
            throw new BadAddressException(
                    state.language(),
                    DeskAddress.BASIS,
                    texts.of("ui.bad.basis", texts.period(state.period()), written(state.basis())),
                    allowed(state),
                    e);
        }
    }

    /**
     * Looks at what the state names alone.
     *
     * @throws BadAddressException if the night cannot be drawn from the reports named
     */
    void check(DeskState state) {
        if (!state.basis().isEmpty()) {
            picture(state);
        }
    }

    /** What the rules draw the state's period from. */
    List<Basis> ruled(DeskState state) {
        return pictures.of(state.period()).basis();
    }

    private String allowed(DeskState state) {
        List<ReportRef> own = pictures.candidates(state.period()).values().stream()
                .flatMap(List::stream)
                .map(candidate -> candidate.report().ref())
                .toList();
        return own.isEmpty()
                ? state.texts().of("ui.bad.basis.none")
                : state.texts().of("ui.bad.basis.allowed", written(own));
    }

    private static String written(List<ReportRef> reports) {
        return reports.stream().map(ReportRef::toString).collect(Collectors.joining(", "));
    }
}
