package org.nightmap.ui;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.nightmap.picture.BasisPins;
import org.nightmap.picture.SourceMatrix;
import org.nightmap.picture.StandingPin;
import org.nightmap.report.Attribution;
import org.nightmap.report.PinChanged;
import org.nightmap.report.PinnedBasis;
import org.nightmap.report.ReportSummary;

/** Pins the basis of a night and takes the pin back, by approvers, with a reason that stays in the audit trail. */
final class PinActions {

    private final BasisPins pins;
    private final CurrentUser user;
    private final Clock clock;
    private final Consumer<String> done;

    /**
     * The actions of a page.
     *
     * @param done shows the night again, and says what was done
     */
    PinActions(BasisPins pins, CurrentUser user, Clock clock, Consumer<String> done) {
        this.pins = pins;
        this.user = user;
        this.clock = clock;
        this.done = done;
    }

    /** Whether the reader may pin; what somebody may not do is not offered. */
    boolean offered() {
        return user.signedIn().filter(somebody -> somebody.has(Role.APPROVER)).isPresent();
    }

    /** Asks for the reason and pins. */
    void pin(Texts texts, SourceMatrix matrix, List<ReportSummary> chosen) {
        StandingPin standing = matrix.pin();
        PinnedBasis known = standing == null ? null : standing.pin();
        new ReasonDialog(
                        texts,
                        texts.of("ui.pin.action", PinWords.names(chosen)),
                        reason -> act(
                                texts,
                                "ui.pin.done",
                                reason,
                                by -> pins.pin(
                                        matrix.night(),
                                        chosen.stream().map(ReportSummary::ref).toList(),
                                        known,
                                        by)))
                .open();
    }

    /** Asks for the reason and takes the pin back. */
    void release(Texts texts, StandingPin standing) {
        new ReasonDialog(
                        texts,
                        texts.of("ui.pin.release"),
                        reason -> act(texts, "ui.pin.released", reason, by -> pins.release(standing.pin(), by)))
                .open();
    }

    private void act(Texts texts, String said, String reason, Consumer<Attribution> action) {
        String actor = user.require(Role.APPROVER).name().value();
        try {
            action.accept(new Attribution(actor, clock.instant(), reason));
            done.accept(texts.of(said));
        } catch (PinChanged meanwhile) {
            done.accept(texts.of("ui.pin.changed"));
        }
    }
}
