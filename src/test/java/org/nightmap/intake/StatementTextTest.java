package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nightmap.intake.StatementText.Problem;

/** Which texts are read, and that bytes of a file are not, however they were made characters. */
class StatementTextTest {

    private static final String STATEMENT = "Overnight 5 drones were shot down over the Tula Region.";

    @Property(tries = 100)
    void bytesThatWereDecodedByForceAreNoText(@ForAll long seed, @ForAll @IntRange(min = 500, max = 200_000) int size)
            throws CharacterCodingException {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);

        String decoded = decoded(bytes, StandardCharsets.UTF_8, CodingErrorAction.REPLACE);
        assertThat(StatementText.problem(decoded)).hasValue(Problem.BINARY);
        assertThat(StatementText.problem(withoutControls(decoded))).hasValue(Problem.BINARY);
        assertThat(StatementText.problem(decoded(bytes, StandardCharsets.UTF_8, CodingErrorAction.IGNORE)))
                .hasValue(Problem.BINARY);
        assertThat(StatementText.problem(decoded(bytes, StandardCharsets.ISO_8859_1, CodingErrorAction.REPLACE)))
                .hasValue(Problem.BINARY);
    }

    /** Of all code points more than four in five have no character. */
    @Property(tries = 100)
    void characterNumbersByChanceAreNoText(@ForAll long seed, @ForAll @IntRange(min = 200, max = 50_000) int size) {
        String text = new Random(seed)
                .ints(size, 0, Character.MAX_CODE_POINT + 1)
                .filter(character -> !Character.isISOControl(character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(StatementText.problem(text)).hasValue(Problem.BINARY);
    }

    @Property
    void aControlCharacterAnywhereMakesAFileOfAText(
            @ForAll @IntRange(max = 0x9F) int control, @ForAll @IntRange(max = 55) int at) {
        boolean ofTexts = !Character.isISOControl(control) || "\n\r\t\f\u0085".indexOf(control) >= 0;
        String text = STATEMENT.substring(0, at) + Character.toString(control) + STATEMENT.substring(at);

        assertThat(StatementText.problem(text)).isEqualTo(ofTexts ? Optional.empty() : Optional.of(Problem.BINARY));
    }

    /** White space does not count: one strange character of six, then of five, then two of nine. */
    @Example
    void oneInFiveCharactersMayBeStrange() {
        assertThat(StatementText.problem("\uF0B7 Тула 5\n\uF0B7 Орёл 7\n")).isEmpty();
        assertThat(StatementText.problem("Tul\uFFFD 5")).isEmpty();
        assertThat(StatementText.problem("T\uFFFDl\uFFFD 54321")).hasValue(Problem.BINARY);
        assertThat(StatementText.problem("5 drones\uD83D")).isEmpty();
    }

    @Example
    void whatIsEmptyOrTooLongIsSaidToBeSo() {
        assertThat(StatementText.problem(" \n")).hasValue(Problem.EMPTY);
        assertThat(StatementText.problem("я".repeat(500_000))).isEmpty();
        assertThat(StatementText.problem("я".repeat(500_001))).hasValue(Problem.TOO_LONG);
    }

    private static String decoded(byte[] bytes, Charset charset, CodingErrorAction action)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(action)
                .onUnmappableCharacter(action)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String withoutControls(String text) {
        return text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
