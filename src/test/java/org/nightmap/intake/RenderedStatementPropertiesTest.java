package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.RenderedStatement.Item;
import org.nightmap.intake.RenderedStatement.Layout;
import org.nightmap.intake.RenderedStatement.Sharing;
import org.nightmap.report.TextSpan;

/** Whatever the figures are: told in one of the usual ways, the extractor finds them again. */
class RenderedStatementPropertiesTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void englishListsWithTheCountFirstComeBack(@ForAll("figures") Figures figures) {
        comesBack(figures.told(false, Layout.COUNT_FIRST));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void englishListsWithThePlaceFirstComeBack(@ForAll("figures") Figures figures) {
        comesBack(figures.told(false, Layout.PLACE_FIRST));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void englishSentencesComeBack(@ForAll("figures") Figures figures) {
        comesBack(figures.told(false, Layout.SENTENCES));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void englishListsWithDashesComeBack(@ForAll("figures") Figures figures) {
        comesBack(figures.told(false, Layout.LIST));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void russianListsWithTheCountFirstComeBack(@ForAll("figures") Figures figures) {
        comesBack(figures.told(true, Layout.COUNT_FIRST));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void russianListsWithThePlaceFirstComeBack(@ForAll("figures") Figures figures) {
        comesBack(figures.told(true, Layout.PLACE_FIRST));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void russianSentencesComeBack(@ForAll("figures") Figures figures) {
        comesBack(figures.told(true, Layout.SENTENCES));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void russianListsWithDashesComeBack(@ForAll("figures") Figures figures) {
        comesBack(figures.told(true, Layout.LIST));
    }

    /** E-mail and printed pages break lines anywhere between words. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void lineBreaksBetweenWordsChangeNothingOrAreDoubted(
            @ForAll("figures") Figures figures,
            @ForAll boolean russian,
            @ForAll @IntRange(min = 30, max = 100) int width) {
        String text = figures.told(russian, Layout.COUNT_FIRST).text();
        Draft unbroken = Extractors.shipped().extract(text);
        Draft broken = Extractors.shipped().extract(broken(text, width));

        boolean same = shown(broken).equals(shown(unbroken)) && Objects.equals(broken.stated(), unbroken.stated());
        assertThat(same || isDoubted(broken))
                .as("%s%nUNBROKEN: %s%nBROKEN: %s", broken.text(), shown(unbroken), shown(broken))
                .isTrue();
    }

    private static void comesBack(RenderedStatement statement) {
        Draft draft = Extractors.shipped().extract(statement.text());

        DraftRules.check(draft);
        if (statement.isAmbiguous()) {
            Integer total = statement.total();
            boolean addsUp = total != null && total == draft.sum();
            assertThat(addsUp || isDoubted(draft)).as(statement.text()).isTrue();
        } else {
            ReadStatement.of(draft).hasLines(statement.wanted(), statement.total());
            numbersAreThoseOfTheLines(draft);
        }
    }

    private static boolean isDoubted(Draft draft) {
        return draft.issues().stream().anyMatch(issue -> issue.code().doubtsANumber());
    }

    /** These statements tell every count by its number, so every position of one has it. */
    private static void numbersAreThoseOfTheLines(Draft draft) {
        for (DraftLine line : draft.lines()) {
            TextSpan span = line.numberSpan();
            assertThat(span).as("number of %s in %s", line, draft.text()).isNotNull();
            String written = draft.text().substring(span.start(), span.end());
            Integer count = line.count();
            assertThat(count).isNotNull();
            assertThat(RenderedNumbers.value(written.equals("одному") ? "один" : written))
                    .as("'%s' in %s", written, draft.text())
                    .isEqualTo(OptionalInt.of(count));
        }
    }

    private static List<String> shown(Draft draft) {
        return draft.lines().stream().map(WantedLine::shown).toList();
    }

    /** The text with line breaks in place of spaces, so that no line is longer than the width if a word allows it. */
    private static String broken(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            boolean fits = length + 1 + word.length() <= width;
            if (!lines.isEmpty()) {
                lines.append(fits ? ' ' : '\n');
            }
            lines.append(word);
            length = fits ? length + 1 + word.length() : word.length();
        }
        return lines.toString();
    }

    /**
     * The figures of a statement, before it is told.
     *
     * @param difference what the stated total is off by; null where none is stated
     */
    record Figures(List<Item> items, @Nullable Integer difference, boolean totalLast, boolean inWords) {

        Figures {
            items = List.copyOf(items);
        }

        RenderedStatement told(boolean russian, Layout layout) {
            RenderedStatement whole = new RenderedStatement(items, null, totalLast, inWords, russian, layout);
            Integer total = difference == null ? null : Integer.valueOf(Math.max(1, whole.sum() + difference));
            return new RenderedStatement(items, total, totalLast, inWords, russian, layout);
        }
    }

    @Provide
    Arbitrary<Figures> figures() {
        Arbitrary<Integer> difference = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(-9, 40)));
        return Combinators.combine(
                        items(), difference.injectNull(0.2), Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as(Figures::new);
    }

    private static Arbitrary<List<Item>> items() {
        Arbitrary<List<RenderedPlace>> places = Arbitraries.of(RenderedPlace.all())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(12);
        Arbitrary<List<Group>> groups = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.of(Sharing.EACH, Sharing.EACH, Sharing.TOGETHER))
                .as(Group::new)
                .list()
                .ofSize(12);
        Arbitrary<Integer> part = Arbitraries.integers().between(2, 30).injectNull(0.7);
        return Combinators.combine(places, groups, part).as(RenderedStatementPropertiesTest::grouped);
    }

    /** How many places share a number. */
    private record Group(int size, int count, Sharing sharing) {}

    private static List<Item> grouped(List<RenderedPlace> places, List<Group> groups, @Nullable Integer part) {
        List<Item> items = new ArrayList<>();
        int next = 0;
        for (Group group : groups) {
            int end = Math.min(places.size(), next + group.size());
            if (next < end) {
                boolean joint = end - next > 1 && group.sharing() == Sharing.TOGETHER;
                // over three places together there are more than three, or nobody would tell them so
                int count = joint ? group.count() + end - next : group.count();
                items.add(new Item(places.subList(next, end), count, group.sharing(), null));
            }
            next = end;
        }
        if (part != null) {
            items.add(new Item(List.of(RenderedPlace.MINISTRYS_MOSCOW), part + 1, Sharing.EACH, part));
        }
        return items;
    }
}
