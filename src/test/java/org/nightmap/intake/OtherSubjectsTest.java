package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.report.ReportKind;

class OtherSubjectsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Nine drones fell over Tula, against 31 the night before. | Nine drones fell over Tula ,
            Last week 40 drones were shot down.                      | -
            Kyiv said it shot down 72 of 95.                         | -
            Днём сбито ещё пять.                                     | -
            Ночью сбито 9 БПЛА над Тулой.                            | Ночью сбито 9 БПЛА над Тулой .
            """)
    void aSentenceIsOfTheStatementUpToWhereItTurnsToAnotherTimeOrSide(String text, String own) {
        Prose prose = CutText.of(text);
        Sentence sentence = prose.sentences().getFirst();
        OwnPart part = new OtherSubjects(
                        prose,
                        new OtherTimes(prose.words(), prose.tokens()),
                        new WrittenDates(prose.words(), prose.tokens()),
                        new TimeReader.Found(
                                ReportKind.NIGHT, LocalDate.of(2025, 10, 25), List.of(), false, null, false, null))
                .ownPart(sentence);

        assertThat(CutText.words(prose, sentence.from(), part.to())).isEqualTo(own == null ? "" : own);
    }
}
