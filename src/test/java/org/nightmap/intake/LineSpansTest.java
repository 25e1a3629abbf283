package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.Reviews.region;
import static org.nightmap.intake.Reviews.vague;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.report.Line;
import org.nightmap.report.TextSpan;

class LineSpansTest {

    @Test
    void aLineGetsItsPositionsAndKeepsAllElse() {
        Line line = vague("A", 91).toLine(3, List.of());
        TextSpan place = new TextSpan(100, 108);
        TextSpan number = new TextSpan(90, 92);

        assertThat(new LineSpans(place, number).on(line))
                .usingRecursiveComparison()
                .ignoringFields("placeSpan", "numberSpan")
                .isEqualTo(line);
        assertThat(new LineSpans(place, number).on(line))
                .returns(place, Line::placeSpan)
                .returns(number, Line::numberSpan);
    }

    @Test
    void whatWasNotFoundHasNoPosition() {
        assertThat(LineSpans.NONE.on(region("A", 7).toLine(1, List.of())))
                .returns(null, Line::placeSpan)
                .returns(null, Line::numberSpan);
    }
}
