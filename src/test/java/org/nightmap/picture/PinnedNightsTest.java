package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.StandingPin.Fate;
import org.nightmap.report.Attribution;
import org.nightmap.report.PinnedBasis;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.report.Tally;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nights that a person pinned to another basis than the rules choose. For the example night the rules choose TASS, 121 of 121;
 * the press article gives 103 over regions and 7 over "Belarus Oblast", and leaves 11 without a place.
 */
@Transactional
class PinnedNightsTest extends PicturesOfNights {

    /** Pictures are remembered under the number of changes, which a test that is rolled back uses again: each has its own night. */
    private static final AtomicInteger NIGHTS = new AtomicInteger();

    private final Night night = Night.parse("2031-01-05").plusNights(10 * NIGHTS.getAndIncrement());
    private final ReportRef article = new ReportRef("article-" + UUID.randomUUID(), 1);
    private final ReportRef tass = new ReportRef("tass-" + UUID.randomUUID(), 1);

    /** Half past midnight of 2 January in Moscow. */
    private static final Attribution ANNA =
            new Attribution("anna", Instant.parse("2026-01-01T21:30:00Z"), "it names what TASS leaves out");

    @Autowired
    private BasisPins pins;

    @Autowired
    private Reports reports;

    @Autowired
    private Briefings briefings;

    @BeforeEach
    void theExampleNightsReports() {
        reports.add(tass.id(), example("2025-10-25-tass@1", night), ReportStatus.APPROVED, ANNA);
        reports.add(article.id(), example("2025-10-25-article@1", night), ReportStatus.APPROVED, ANNA);
    }

    @Test
    void aPinnedNightIsDrawnFromItsPinAndSaysSoWithTheReason() {
        assertThat(of(night.toString()).tally()).isEqualTo(new Tally(121, 121, 0, 0, 0));
        pins.pin(night, List.of(article), null, ANNA);

        Picture picture = of(night.toString());
        assertThat(picture.basis())
                .extracting(basis -> basis.report().ref(), basis -> basis.pin() != null)
                .containsExactly(tuple(article, true));
        assertThat(picture.tally().attributed()).isEqualTo(103);
        assertThat(picture.tally().elsewhere()).isEqualTo(7);
        assertThat(picture.tally().unattributed()).isEqualTo(11);
        assertThat(picture.warnings().getFirst())
                .isEqualTo(new Warning(
                        Warning.Code.BASIS_PINNED,
                        List.of(night),
                        new LocalizedText(
                                "Drawn from Press article, pinned on 2 Jan 2026, because: “it names what TASS leaves out”. The"
                                        + " rules would choose TASS.",
                                "Источник карты: Press article, закреплён 2 янв. 2026, причина: «it names what TASS leaves"
                                        + " out». По правилам был бы TASS.")));
    }

    @Test
    void everyPictureOfTheNightFollowsThePin() {
        pins.pin(night, List.of(article), null, ANNA);

        // Moscow Oblast has 9 in the statement by TASS, 7 in the article
        assertThat(pictures.series("RU-MOS", Period.of(night)).nights())
                .extracting(RegionSeries.Entry::count)
                .containsExactly(7);
        assertThat(pictures.nights(Period.of(night)))
                .extracting(NightOverview::complete, night -> night.tally().attributed())
                .containsExactly(tuple(false, 103));
        assertThat(briefings.of(night).picture().tally().attributed()).isEqualTo(103);
        assertThat(briefings.of(night.plusNights(1)).week()).contains(night);
        Picture span = of(night.plusNights(-1) + ".." + night.plusNights(1));
        assertThat(span.warnings())
                .filteredOn(warning -> warning.code() == Warning.Code.BASIS_PINNED)
                .extracting(Warning::nights, warning -> warning.message().en())
                .containsExactly(tuple(
                        List.of(night),
                        "1 night is drawn from a report that a person pinned; the rules would choose another (" + day()
                                + ")."));
        assertThat(span.basis())
                .filteredOn(basis -> basis.night().equals(night))
                .extracting(basis -> basis.report().ref())
                .containsExactly(article);
    }

    @Test
    void whatTheOneWhoAsksChoosesBeatsThePinForOneView() {
        pins.pin(night, List.of(article), null, ANNA);

        Picture asked = pin(night.toString(), tass.toString());
        assertThat(asked.tally().attributed()).isEqualTo(121);
        assertThat(asked.basis()).extracting(Basis::pin).containsOnlyNulls();
        assertThat(asked.warnings())
                .extracting(Warning::code, warning -> warning.message().en())
                .containsExactly(tuple(
                        Warning.Code.PINNED,
                        "Drawn from TASS, which a person chose for this view; the night is pinned to Press article."));
        assertThat(of(night.toString()).tally().attributed()).isEqualTo(103);
    }

    @Test
    void aPinOfWhatTheRulesChooseNeedsNoWarning() {
        pins.pin(night, List.of(tass), null, ANNA);

        assertThat(of(night.toString()).warnings()).isEmpty();
        assertThat(of(night.toString()).basis())
                .extracting(basis -> basis.pin() != null)
                .containsExactly(true);
    }

    @Test
    void aPinTakenBackLeavesTheNightToTheRules() {
        PinnedBasis pin = pins.pin(night, List.of(article), null, ANNA);
        assertThat(of(night.toString()).tally().attributed()).isEqualTo(103);
        pins.release(pin, ANNA);

        assertThat(of(night.toString()).tally().attributed()).isEqualTo(121);
        assertThat(pins.of(night)).isEmpty();
    }

    /** 95 of 95 for the evening by kursk-news.ru, 110 without places for the rest of the night by TASS. */
    @Test
    void partsOfANightArePinnedTogetherAndAddUp() {
        Night split = Night.parse("2025-05-25");
        pins.pin(
                split,
                List.of(ReportRef.parse("2025-05-25b-tass@1"), ReportRef.parse("2025-05-25a-kursknews@1")),
                null,
                ANNA);

        Picture picture = of("2025-05-25");
        assertThat(picture.tally().stated()).isEqualTo(205);
        assertThat(picture.basis())
                .extracting(basis -> basis.report().ref().id())
                .containsExactly("2025-05-25a-kursknews", "2025-05-25b-tass");
        assertThat(picture.warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.BASIS_PINNED, Warning.Code.UNATTRIBUTED);
    }

    @Test
    void onlyWhatMayBeDrawnIsPinned() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pins.pin(night, List.of(tass, article), null, ANNA))
                .withMessageContaining("does not speak for a known part of the night");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pins.pin(night.plusNights(1), List.of(tass), null, ANNA))
                .withMessageContaining("of the night " + night);
        reports.withdraw(article, ANNA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pins.pin(night, List.of(article), null, ANNA))
                .withMessageContaining("only approved revisions");
    }

    @Test
    void aCorrectionOfThePinnedReportIsDrawnAndSaidUntilThePinIsConfirmed() {
        PinnedBasis pin = pins.pin(night, List.of(article), null, ANNA);
        reports.revise(article.id(), statement(article), ReportStatus.APPROVED, ANNA);

        Picture picture = of(night.toString());
        ReportRef corrected = new ReportRef(article.id(), 2);
        assertThat(pins.of(night)).get().extracting(StandingPin::fate).isEqualTo(Fate.FOLLOWS);
        assertThat(picture.basis()).extracting(basis -> basis.report().ref()).containsExactly(corrected);
        assertThat(picture.warnings().getFirst())
                .isEqualTo(new Warning(
                        Warning.Code.PIN_SUPERSEDED,
                        List.of(night),
                        new LocalizedText(
                                "Drawn from Press article, pinned on 2 Jan 2026, because: “it names what TASS leaves out”. What"
                                        + " is pinned is " + article + "; a correction took its place and is drawn:"
                                        + " " + corrected + ". Whether the pin still holds is to be decided.",
                                "Источник карты: Press article, закреплён 2 янв. 2026, причина: «it names what TASS leaves"
                                        + " out». Закреплено " + article + "; показано исправление, заменившее его:"
                                        + " " + corrected + ". Предстоит решить, остаётся ли оно закреплённым.")));
        pins.pin(night, List.of(corrected), pin, ANNA);
        assertThat(of(night.toString()).warnings())
                .extracting(Warning::code)
                .startsWith(Warning.Code.BASIS_PINNED)
                .doesNotContain(Warning.Code.PIN_SUPERSEDED);
    }

    @Test
    void aPinOfAWithdrawnReportFallsAndThePictureSaysSo() {
        pins.pin(night, List.of(article), null, ANNA);
        reports.withdraw(article, new Attribution("boris", ANNA.at(), "it was made up"));

        Picture picture = of(night.toString());
        assertThat(pins.of(night)).get().extracting(StandingPin::fate).isEqualTo(Fate.FALLS);
        assertThat(picture.tally().attributed()).isEqualTo(121);
        assertThat(picture.basis()).extracting(Basis::pin).containsOnlyNulls();
        assertThat(picture.warnings())
                .containsExactly(new Warning(
                        Warning.Code.PIN_FALLEN,
                        List.of(night),
                        new LocalizedText(
                                "The pin of 2 Jan 2026 no longer holds (" + article + "): " + article + " was withdrawn"
                                        + " on 2 Jan 2026, because: “it was made up”. The rules choose until somebody decides.",
                                "Закреплённое 2 янв. 2026 больше не действует (" + article + "): " + article
                                        + " отозвано 2 янв. 2026, причина: «it was made up». До решения человека выбирают"
                                        + " правила.")));
        assertThat(of(night.plusNights(-1) + ".." + night.plusNights(1)).warnings())
                .filteredOn(warning -> warning.code() == Warning.Code.PIN_FALLEN)
                .extracting(warning -> warning.message().en())
                .containsExactly("On 1 night the pinned report can be drawn no more (" + day()
                        + "); the rules choose until somebody decides.");
    }

    @Test
    void aPinFallsWhereACorrectionMovesItsReportToAnotherNight() {
        String id = "moved-" + UUID.randomUUID();
        reports.add(id, statement(tass), ReportStatus.APPROVED, ANNA);
        pins.pin(night, List.of(new ReportRef(id, 1)), null, ANNA);
        reports.revise(id, on(statement(tass), night.plusNights(-3).morning()), ReportStatus.APPROVED, ANNA);

        assertThat(of(night.toString()).warnings())
                .extracting(Warning::code, warning -> warning.message().en())
                .containsExactly(tuple(
                        Warning.Code.PIN_FALLEN,
                        "The pin of 2 Jan 2026 no longer holds: " + id
                                + "@1 cannot be drawn for this night since it was corrected. The rules choose until somebody"
                                + " decides."));
    }

    /** The night of 23 February 2030 has no report but the one that is added, pinned and withdrawn here. */
    @Test
    void aNightWhoseOnlyReportWasWithdrawnStillSaysThatItWasPinned() {
        Night lonely = Night.parse("2030-02-23");
        String id = "lonely-" + UUID.randomUUID();
        reports.add(id, on(statement(tass), lonely.morning()), ReportStatus.APPROVED, ANNA);
        pins.pin(lonely, List.of(new ReportRef(id, 1)), null, ANNA);
        reports.withdraw(new ReportRef(id, 1), ANNA);

        Picture picture = of("2030-02-23");
        assertThat(picture.basis()).isEmpty();
        assertThat(picture.warnings()).extracting(Warning::code).containsExactly(Warning.Code.PIN_FALLEN);
    }

    private String day() {
        return Formats.dayAndMonth(Language.EN, night.morning());
    }

    /** A shipped report under another night. */
    private Statement example(String ref, Night other) {
        return on(statement(ReportRef.parse(ref)), other.morning());
    }

    private Statement statement(ReportRef ref) {
        return reports.find(ref).orElseThrow().statement();
    }

    private static Statement on(Statement s, LocalDate date) {
        return new Statement(
                s.publisher(),
                s.kind(),
                date,
                s.coverage(),
                s.url(),
                s.language(),
                s.published(),
                s.retrievedAt(),
                "",
                null,
                s.stated(),
                s.text(),
                s.textKind(),
                s.note(),
                s.lines(),
                s.settled());
    }
}
