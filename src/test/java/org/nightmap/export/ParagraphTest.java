package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Lines keep to their width and to the text. */
class ParagraphTest {

    private static final Span BODY = new Span("", Face.REGULAR, 10, "#000000");
    private static final Span LEAD = new Span("", Face.SEMIBOLD, 12, "#000000");

    @Property
    void noLineIsWiderThanItsWidthAndNothingIsLostUnseen(
            @ForAll @Size(min = 1, max = 4) List<
                                    @AlphaChars @CharRange(from = 'а', to = 'я') @Chars({' ', '—'})
                                    @StringLength(min = 1, max = 80) String>
                            texts,
            @ForAll @IntRange(min = 30, max = 400) int width,
            @ForAll @IntRange(min = 1, max = 6) int mostLines) {
        List<Span> spans = new ArrayList<>();
        texts.forEach(text -> spans.add((spans.size() % 2 == 0 ? LEAD : BODY).with(text)));

        List<List<Span>> lines = Paragraph.lines(spans, width, mostLines);

        assertThat(lines).hasSizeLessThanOrEqualTo(mostLines);
        assertThat(lines).allSatisfy(line -> assertThat(width(line)).isLessThanOrEqualTo(width + 1e-6));
        String all = String.join("", texts);
        String written = text(lines);
        if (written.endsWith("…")) {
            String kept = written.substring(0, written.length() - 1);
            assertThat(all).startsWith(kept);
            assertThat(kept.length()).isLessThan(all.length());
        } else {
            assertThat(written).isEqualTo(all);
        }
    }

    @Example
    void aWordLongerThanTheLineIsBroken() {
        List<List<Span>> lines = Paragraph.lines(List.of(BODY.with("a " + "m".repeat(30))), 100, 10);

        assertThat(text(lines)).isEqualTo("a " + "m".repeat(30));
        assertThat(lines.getFirst()).extracting(Span::text).containsExactly("a ");
        assertThat(lines).hasSizeGreaterThan(2);
    }

    @Example
    void whatIsCutEndsInAnEllipsis() {
        List<List<Span>> lines = Paragraph.lines(List.of(BODY.with("word ".repeat(100))), 100, 2);

        assertThat(lines).hasSize(2);
        assertThat(text(lines)).endsWith("…");
    }

    /** Half a number is another number. */
    @Example
    void noWordIsCutInTheMiddleWhereALineHasRoomForIt() {
        Span text = BODY.with("one 1466 1467 1468");
        double width = BODY.with("one 1466 1467").width();

        assertThat(text(Paragraph.lines(List.of(text), width, 1))).isEqualTo("one 1466…");
    }

    private static double width(List<Span> line) {
        Span last = line.getLast();
        return line.subList(0, line.size() - 1).stream()
                        .mapToDouble(Span::width)
                        .sum()
                + last.with(last.text().stripTrailing()).width();
    }

    private static String text(List<List<Span>> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> line.forEach(span -> text.append(span.text())));
        return text.toString();
    }
}
