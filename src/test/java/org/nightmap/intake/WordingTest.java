package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightmap.intake.ReadStatement.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.Unsure.Why;
import org.nightmap.language.Language;
import org.nightmap.report.IssueCode;

/** Where no total confirms the lines, a count is certain only if every word of its clause is known. */
class WordingTest {

    @Test
    void aWordThatIsNotKnownMakesALineDoubtful() {
        read("Nine drones over Kursk Region were scattered by jamming overnight.")
                .has("RU-KRS", 9)
                .hasNoTotal()
                .isDoubted();
        read("Overnight four drones were allegedly shot down over Kursk Region.")
                .has("RU-KRS", 4)
                .hasNoTotal()
                .isDoubted();
        read("Overnight Kursk Region lost count of four drones.").isDoubted();
        read("За ночь над Курской областью якобы сбиты четыре беспилотника.")
                .has("RU-KRS", 4)
                .hasNoTotal()
                .isDoubted();
        read("За ночь над Курской областью сбита четверть из двенадцати беспилотников.")
                .isDoubted();
        read("За ночь над Курской областью сбито на четыре беспилотника больше обычного.")
                .isDoubted();
    }

    @Test
    void aDeniedOrPossibleInterceptionIsDoubtful() {
        read("Overnight four drones were not shot down over Kursk Region.").isDoubted();
        read("Overnight it was denied that four drones had been shot down over Kursk Region.")
                .isDoubted();
        read("Overnight four drones may have been shot down over Kursk Region.").isDoubted();
        read("За ночь над Курской областью не сбито четыре беспилотника.").isDoubted();
    }

    @Test
    void plainWordsAreKnown() {
        read("Overnight on-duty air defence forces shot down nine drones over Kursk Region, the ministry said.")
                .has("RU-KRS", 9)
                .hasNoTotal()
                .doubtsNothing();
        read("According to the statement, nine enemy drones were detected and destroyed over the border districts of Kursk Region.")
                .has("RU-KRS", 9)
                .hasNoTotal()
                .doubtsNothing();
        read("Минувшей ночью дежурными средствами ПВО уничтожено девять украинских БПЛА над территорией Курской области.")
                .has("RU-KRS", 9)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void anAddressIsNoWording() {
        read("Overnight nine drones were shot down over Kursk Region https://example.org/Qwerty/5-zxcv")
                .has("RU-KRS", 9)
                .hasNoTotal()
                .doubtsNothing();
    }

    @Test
    void aTotalThatTheLinesAddUpToConfirmsThem() {
        read("Fourteen drones were shot down overnight: nine tumbled into the fields of Kursk Region, five over Tula Region.")
                .has("RU-KRS", 9)
                .has("RU-TUL", 5)
                .hasTotal(14)
                .doubtsNothing();
    }

    @Test
    void theWordsThatAreNotKnownAreNamed() {
        Draft draft = Extractors.shipped().extract("Overnight four drones were allegedly shot down over Kursk Region.");

        assertThat(draft.unsure()).extracting(Unsure::why).containsExactly(Why.WORDS);
        assertThat(message(draft, Language.EN))
                .isEqualTo("Kursk Region: The wording here was not fully understood: “allegedly”.");
        assertThat(message(draft, Language.RU)).contains("Kursk Region", "«allegedly»");
    }

    private static List<String> messages(Draft draft, Language language) {
        return draft.issues().stream()
                .filter(issue -> issue.code() == IssueCode.UNRESOLVED_REFERENCE)
                .map(issue -> IssueMessages.text(draft, issue, language))
                .toList();
    }

    private static String message(Draft draft, Language language) {
        return String.join("\n", messages(draft, language));
    }

    @Test
    void whatConcedesOrSaysSinceWhenDoubtsNothing() {
        read("Thirteen drones were shot down over the Black Sea and two more over the Sea of Azov before any of them reached the "
                        + "coast, overnight into 28 November 2025.")
                .hasSea("Black Sea", 13)
                .hasSea("Sea of Azov", 2)
                .hasNoTotal()
                .doubtsNothing();
        read("Над Белгородской областью в ночь на 6 октября 2026 года впервые за месяц не сбили ни одного беспилотника. Над "
                        + "Курской уничтожили десять.")
                .has("RU-BEL", 0)
                .has("RU-KRS", 10)
                .hasNoTotal()
                .doubtsNothing();
    }
}
