package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.language.Language;

/** What this program wrote into the audit trail is said in the reader's language; what a person wrote is left alone. */
class ReasonWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comes with the product | Входит в поставку",
                "Sent over HTTP | Прислано программой",
                "Imported from may.csv | Импорт из may.csv",
                "Импорт из май.csv | Импорт из май.csv",
                "Reviewed | Рассмотрено",
                "Reviewed, doubts left open: 2 | Рассмотрено; осталось: 2 сомнения",
                "The second edition says nine | The second edition says nine",
            })
    void aRecordedReasonIsShownInRussian(String recorded, String shown) {
        assertThat(ReasonWords.of(new Texts(Language.RU), recorded)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comes with the product | Comes with the product",
                "Импорт из май.csv | Imported from май.csv",
            })
    void andInEnglish(String recorded, String shown) {
        assertThat(ReasonWords.of(new Texts(Language.EN), recorded)).isEqualTo(shown);
    }
}
