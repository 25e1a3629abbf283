package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.language.Language;
import org.nightmap.report.IssueCode;
import org.nightmap.report.TextSpan;

/** A number that is larger than any count (100,000) is never taken, never dropped silently, and said to be what it is. */
class NumbersBeyondSenseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5000000000",
                "100001",
                "5,000,000",
                "5 million",
                "200 thousand",
                "two hundred thousand",
                "nine hundred thousand thousand thousand thousand",
                "1234567890123456789012345678901234567890"
            })
    void theOneOfALineIsSaidAtTheLine(String number) {
        Draft draft = extract("%s drones were shot down over Bryansk Region.".formatted(number));
        DraftLine line = draft.lines().getFirst();
        assertThat(line.count()).isNull();
        assertThat(line.atLeast()).isNull();
        assertThat(line.numberSpan()).isEqualTo(new TextSpan(0, number.length()));
        assertThat(line.issues()).containsExactly(IssueCode.VAGUE_COUNT);
        assertThat(messages(draft, Language.EN))
                .anySatisfy(message -> assertThat(message)
                        .startsWith(number.substring(0, Math.min(30, number.length())))
                        .contains("is too large to be a count: more than 100,000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 миллионов", "миллион", "два миллиарда", "500000000000000000000"})
    void russianNumbersAreSaidInRussian(String number) {
        Draft draft = extract(
                "В ночь на 15 апреля 2026 года %s беспилотников сбиты над Брянской областью.".formatted(number));
        assertThat(draft.lines().getFirst().issues()).containsExactly(IssueCode.VAGUE_COUNT);
        assertThat(messages(draft, Language.RU))
                .anySatisfy(message -> assertThat(message).startsWith(number + " — слишком большое число"));
    }

    @Test
    void theOneOfATotalIsSaidOfTheWholeAndStandsInTheText() {
        String text = "A total of 5000000000 drones were destroyed: 5 over Tula Region and 3 over Kaluga Region.";
        Draft draft = extract(text);
        assertThat(draft.stated()).isNull();
        assertThat(draft.sum()).isEqualTo(8);
        assertThat(draft.issues()).contains(new DraftIssue(IssueCode.VAGUE_COUNT, null, new TextSpan(11, 21)));
        assertThat(messages(draft, Language.EN)).anyMatch(message -> message.startsWith("5000000000 is too large"));
    }

    @Test
    void theOneOfAPartIsSaidOfTheWhole() {
        Draft draft = extract("10 drones were shot down over Tula Region, including 5000000000 heading to Moscow.");
        assertThat(draft.lines().getFirst().count()).isEqualTo(10);
        assertThat(messages(draft, Language.EN)).anyMatch(message -> message.startsWith("5000000000 is too large"));
    }

    /** No number is below nothing. */
    @Test
    void fewerThanNoneIsReadAsNone() {
        assertThat(extract("Fewer than 0 drones were shot down over Tula Region.")
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.atMost()).isZero());
    }

    /** 5 thousand is many, and yet it can be: it is not what 5 says. */
    @Test
    void aNumberOfThousandsIsRead() {
        assertThat(extract("5 thousand drones were shot down over Tula Region.").lines())
                .singleElement()
                .satisfies(line -> assertThat(line.count()).isEqualTo(5000));
    }

    @Test
    void aNumberThatAPersonGivesAnswersIt() {
        Review review = Review.of(
                extract("A total of 5000000000 drones were destroyed: 5000000000 over Tula Region."),
                new Origin(null, null, null, null));
        assertThat(review.open()).contains(IssueCode.VAGUE_COUNT);
        Review corrected = review.correct(1, line -> line.counted(5)).withStated(5);
        assertThat(corrected.doubts()).isZero();
    }

    private static Draft extract(String text) {
        Draft draft = Extractors.shipped().extract(text);
        DraftRules.check(draft);
        return draft;
    }

    private static List<String> messages(Draft draft, Language language) {
        return draft.issues().stream()
                .map(issue -> IssueMessages.text(draft, issue, language))
                .toList();
    }
}
