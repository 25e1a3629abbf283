package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Attribution;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportStatus;
import org.nightmap.report.Reports;
import org.nightmap.report.Statement;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often publishers agree with the basis. The nights are made up of shipped statements: the list of 25 October 2025, 121 of 121;
 * that of 24 October, which is complete too; and the press article, which leaves 11 of its 121 without a place.
 */
@Transactional
class PublisherAgreementsTest extends PicturesOfNights {

    private static final Attribution ANNA =
            new Attribution("anna", Instant.parse("2026-01-01T21:30:00Z"), "for a test");
    private static final String LIST = "2025-10-25-tass@1";
    private static final String OTHER_LIST = "2025-10-24-tassru@1";
    private static final String INCOMPLETE = "2025-10-25-article@1";

    private static final Night FIRST = Night.parse("2041-01-05");
    private static final Night SECOND = FIRST.plusNights(10);
    private static final Night THIRD = FIRST.plusNights(20);

    @Autowired
    private PublisherAgreements agreements;

    @Autowired
    private BasisPins pins;

    @Autowired
    private Reports reports;

    @Test
    void everyNightOfAPublisherIsTheBasisOrAgreesOrContradictsOrCannotBeCompared() {
        // the rules: TASS before RIA Novosti, as two have its list
        add(FIRST, "TASS", LIST);
        add(FIRST, "RIA Novosti", LIST);
        add(FIRST, "Interfax", OTHER_LIST);
        add(FIRST, "Gazette", INCOMPLETE);
        // the rules: the one that is complete
        add(SECOND, "RIA Novosti", LIST);
        add(SECOND, "Gazette", INCOMPLETE);
        // a person: Interfax
        add(THIRD, "TASS", LIST);
        add(THIRD, "RIA Novosti", OTHER_LIST);
        pins.pin(THIRD, List.of(add(THIRD, "Interfax", OTHER_LIST)), null, ANNA);

        assertThat(agreements.of(new Period(FIRST, THIRD)))
                .containsExactly(
                        new PublisherAgreement("RIA Novosti", 3, 1, 2, List.of(), List.of()),
                        new PublisherAgreement("Gazette", 2, 0, 0, List.of(), List.of(FIRST, SECOND)),
                        new PublisherAgreement("Interfax", 2, 1, 0, List.of(FIRST), List.of()),
                        new PublisherAgreement("TASS", 2, 1, 0, List.of(THIRD), List.of()));
    }

    @Test
    void aNightWithSeveralReportsOfAPublisherContradictsIfOneDoes() {
        add(FIRST, "TASS", LIST);
        add(FIRST, "RIA Novosti", LIST);
        add(FIRST, "RIA Novosti", OTHER_LIST);

        assertThat(agreements.of(Period.of(FIRST)))
                .containsExactly(
                        new PublisherAgreement("RIA Novosti", 1, 0, 0, List.of(FIRST), List.of()),
                        new PublisherAgreement("TASS", 1, 1, 0, List.of(), List.of()));
    }

    @Test
    void theShareIsOfTheNightsThatCanBeComparedWithAnothersBasis() {
        PublisherAgreement some = new PublisherAgreement("TASS", 10, 4, 3, List.of(FIRST), List.of(SECOND, THIRD));
        assertThat(some.compared()).isEqualTo(4);
        assertThat(some.share()).isEqualTo(0.75);
        assertThat(new PublisherAgreement("TASS", 2, 2, 0, List.of(), List.of()).share())
                .isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublisherAgreement("TASS", 2, 1, 0, List.of(), List.of()));
    }

    private ReportRef add(Night night, String publisher, String shipped) {
        Statement s = reports.find(ReportRef.parse(shipped)).orElseThrow().statement();
        Statement other = new Statement(
                publisher,
                s.kind(),
                night.morning(),
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
        return reports.add("made-" + UUID.randomUUID(), other, ReportStatus.APPROVED, ANNA)
                .summary()
                .ref();
    }
}
