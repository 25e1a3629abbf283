package org.nightmap.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our classes are those of R's classInt. {@code docs/checks/class-intervals.R} made what R says, and says by which versions. Here no value
 * is taken as whole, so that breaks are the methods' own.
 *
 * <p>Where we differ on purpose: R's outer breaks are left out; so are breaks that have values on one side only, and those of R's
 * between which there is no value for ties; pretty and standard_deviation make at most 9 classes; head_tail makes at most as
 * many as asked for; a break that only rounding keeps from a value is that value.
 */
class ClassIntervalsOfRTest {

    private static final Map<String, double[]> VALUES = values();

    record Expected(String vector, Method method, int classes, double[] breaks, int[] columns, double fit) {

        double[] values() {
            return Objects.requireNonNull(VALUES.get(vector));
        }

        /** Without the outer ends and what is outside of the values, each once. */
        List<Double> inner() {
            double[] sorted = Arrays.stream(values()).sorted().toArray();
            double least = sorted[0];
            double greatest = sorted[sorted.length - 1];
            boolean below = method == Method.HEAD_TAIL;
            return Arrays.stream(breaks)
                    .limit(breaks.length - 1)
                    .skip(1)
                    .filter(each -> below ? least <= each && each < greatest : least < each && each <= greatest)
                    .distinct()
                    .boxed()
                    .toList();
        }

        /** How many of R's classes have values. */
        int filled() {
            return (int) Arrays.stream(columns).distinct().count();
        }

        Classes ours() {
            return Classification.by(method, classes).of(Values.of(values()), RoundedClasses.NIGHT);
        }

        @Override
        public String toString() {
            return vector + " " + method.code() + " " + classes;
        }
    }

    static Stream<Expected> all() {
        return read("class-intervals.csv").stream()
                .map(row -> new Expected(
                        row.get("vector"),
                        Method.ofCode(row.get("method")).orElseThrow(),
                        Integer.parseInt(row.get("classes")),
                        numbers(row.get("breaks")),
                        Arrays.stream(row.get("columns").split(" "))
                                .mapToInt(Integer::parseInt)
                                .toArray(),
                        Double.parseDouble(row.get("fit"))));
    }

    static Stream<Expected> comparable() {
        return all().filter(each -> !cappedByColours(each) && !cappedByAsked(each) && !tiedSums(each));
    }

    private static boolean cappedByColours(Expected each) {
        return each.inner().size() >= Classification.MOST_CLASSES;
    }

    private static boolean cappedByAsked(Expected each) {
        return each.method() == Method.HEAD_TAIL && each.inner().size() >= each.classes();
    }

    /** Between decimals at equal gaps, rounding alone chooses among the partitions with the same sum of squares. */
    private static boolean tiedSums(Expected each) {
        return each.method() == Method.FISHER_JENKS && each.vector().equals("shares");
    }

    /** R's breaks are sums of rounded numbers: of the value 0.1 its pretty says that it is below the break 0.1. */
    private static boolean roundedOff(Expected each) {
        return each.inner().stream()
                .anyMatch(one -> Arrays.stream(each.values()).anyMatch(value -> value != one && close(value, one)));
    }

    @ParameterizedTest
    @MethodSource("comparable")
    void breaksAreThoseOfR(Expected expected) {
        List<Double> ours = expected.ours().breaks().inner();
        List<Double> theirs = expected.inner();

        if (expected.method() == Method.QUANTILE && ours.size() < theirs.size()) {
            assertThat(ours).hasSize(expected.filled() - 1);
            assertThat(ours).allSatisfy(each -> assertThat(theirs).anyMatch(one -> close(one, each)));
            return;
        }
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < ours.size(); i++) {
            assertThat(ours.get(i)).isCloseTo(theirs.get(i), within(1e-12 * Math.abs(theirs.get(i)) + 1e-13));
        }
    }

    static Stream<Expected> notRoundedOff() {
        return comparable().filter(each -> !roundedOff(each));
    }

    @ParameterizedTest
    @MethodSource("notRoundedOff")
    void whatIsTogetherInRIsTogether(Expected expected) {
        int[] ours = Arrays.stream(expected.values())
                .mapToInt(expected.ours()::classOf)
                .toArray();

        assertThat(ranked(ours)).containsExactly(ranked(expected.columns()));
    }

    @ParameterizedTest
    @MethodSource("notRoundedOff")
    void theFitIsThatOfR(Expected expected) {
        assertThat(expected.ours().fit()).isCloseTo(expected.fit(), within(1e-12));
    }

    @Test
    void aValueThatRoundingAloneKeepsFromABreakOfRIsOnOurs() {
        List<Expected> off =
                comparable().filter(ClassIntervalsOfRTest::roundedOff).toList();

        assertThat(off).extracting(Expected::toString).contains("rates quantile 5", "shares pretty 4");
        assertThat(off).allSatisfy(each -> {
            int[] onOrAbove = Arrays.stream(each.values())
                    .mapToInt(value -> (int) each.inner().stream()
                            .filter(one -> value >= one || close(value, one))
                            .count())
                    .toArray();
            int[] ours =
                    Arrays.stream(each.values()).mapToInt(each.ours()::classOf).toArray();
            assertThat(ranked(ours)).containsExactly(ranked(onOrAbove));
        });
    }

    @Test
    void ofSeveralPartitionsWithTheSameSumOursIsAsGoodAsThatOfR() {
        assertThat(all().filter(ClassIntervalsOfRTest::tiedSums))
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.ours().fit()).isCloseTo(each.fit(), within(1e-12)));
    }

    @Test
    void whereRMakesMoreClassesThanThereAreColoursOursAreThoseOfAFewerNumber() {
        List<Expected> capped =
                all().filter(ClassIntervalsOfRTest::cappedByColours).toList();

        assertThat(capped)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.method()).isIn(Method.PRETTY, Method.STANDARD_DEVIATION))
                .allSatisfy(each -> assertThat(each.ours().number().made()).isBetween(2, 9))
                .allSatisfy(each ->
                        assertThat(all().filter(fewer -> fewer.vector().equals(each.vector())
                                        && fewer.method() == each.method()
                                        && fewer.classes() < each.classes())
                                .anyMatch(fewer -> Arrays.equals(
                                        ranked(fewer.columns()),
                                        ranked(Arrays.stream(each.values())
                                                .mapToInt(each.ours()::classOf)
                                                .toArray())))));
    }

    @Test
    void whereRMakesMoreHeadsThanAskedForOursAreItsFirstOnes() {
        assertThat(all().filter(ClassIntervalsOfRTest::cappedByAsked))
                .isNotEmpty()
                .allSatisfy(each -> {
                    List<Double> ours = each.ours().breaks().inner();
                    assertThat(ours).hasSize(each.classes() - 1);
                    for (int i = 0; i < ours.size(); i++) {
                        assertThat(ours.get(i)).isCloseTo(each.inner().get(i), within(1e-12 * ours.get(i)));
                    }
                });
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 1e-12 * Math.abs(other);
    }

    /** The classes counted anew without the empty ones. */
    private static int[] ranked(int[] columns) {
        int[] used = Arrays.stream(columns).distinct().sorted().toArray();
        return Arrays.stream(columns)
                .map(each -> Arrays.binarySearch(used, each))
                .toArray();
    }

    private static Map<String, double[]> values() {
        Map<String, double[]> values = new LinkedHashMap<>();
        read("class-values.csv").forEach(row -> values.put(row.get("vector"), numbers(row.get("values"))));
        return values;
    }

    private static double[] numbers(String written) {
        String[] numbers = written.split(" ");
        return IntStream.range(0, numbers.length)
                .mapToDouble(i -> Double.parseDouble(numbers[i]))
                .toArray();
    }

    private static List<CSVRecord> read(String file) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ClassIntervalsOfRTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
