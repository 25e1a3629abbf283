package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.ShippedStatements;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.Statement;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown of a report before it is stored is what will be shown of it after. */
@ShippedNights
class PreviewTest {

    @Autowired
    private Pictures pictures;

    /** 338 of the 431 shipped reports are night statements; the others are drawn on no map. */
    @Test
    void everyShippedNightStatementLooksTheSameBeforeAndAfterItIsStored() {
        Map<String, Statement> statements = ShippedStatements.read();
        int[] compared = {0};
        statements.forEach((id, statement) -> {
            if (statement.kind() == ReportKind.NIGHT) {
                Night night = new Night(statement.date());
                Picture stored = pictures.pinned(Period.of(night), List.of(new ReportRef(id, 1)));
                Picture preview = pictures.preview(night, statement.coverage(), statement.stated(), statement.lines());
                assertThat(preview.regions()).as("regions of %s", id).isEqualTo(stored.regions());
                assertThat(preview.places()).as("places of %s", id).isEqualTo(stored.places());
                assertThat(preview.tally()).as("totals of %s", id).isEqualTo(stored.tally());
                compared[0]++;
            }
        });
        assertThat(compared[0]).isEqualTo(338);
    }
}
