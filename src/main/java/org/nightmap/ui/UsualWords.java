package org.nightmap.ui;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.picture.UsualRange;

/** What is usual for a count, by which rule, and whether the night that is shown is outside it. */
final class UsualWords {

    private UsualWords() {}

    static List<Piece> of(Texts texts, BarSeries series) {
        UsualRange usual = series.usual();
        if (usual == null) {
            return List.of(
                    Piece.line("nm-secondary", texts.of("ui.usual.too_few", texts.number(UsualRange.LEAST_NIGHTS))));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer shown = shown(series);
        if (shown != null && usual.isUnusual(shown)) {
            pieces.add(Piece.line("nm-unusual", texts.of(shown > usual.high() ? "ui.usual.above" : "ui.usual.below")));
        }
        NumberFormat number = numbers(texts);
        pieces.add(Piece.line(
                "nm-secondary",
                texts.of(
                        "ui.usual",
                        number.format(usual.low()),
                        number.format(usual.high()),
                        number.format(usual.median()),
                        texts.counted("ui.nights_counted", usual.nights()))));
        pieces.add(Piece.line("nm-note", marked(texts, usual)));
        return pieces;
    }

    /** In one line, for a chart that has no room for more. */
    static String inShort(Texts texts, UsualRange usual) {
        NumberFormat number = numbers(texts);
        int from = markedFrom(usual);
        int to = markedTo(usual);
        String low = number.format(usual.low());
        String high = number.format(usual.high());
        String median = number.format(usual.median());
        return to < 0
                ? texts.of("ui.timeline.usual", low, high, median, texts.number(from))
                : texts.of("ui.timeline.usual.both", low, high, median, texts.number(from), texts.number(to));
    }

    private static String marked(Texts texts, UsualRange usual) {
        int from = markedFrom(usual);
        int to = markedTo(usual);
        return to < 0
                ? texts.of("ui.usual.marked", texts.number(from))
                : texts.of("ui.usual.marked.both", texts.number(from), texts.number(to));
    }

    /** Counts are whole, so the first one beyond a fence says it. */
    private static int markedFrom(UsualRange usual) {
        return (int) Math.floor(usual.upperFence()) + 1;
    }

    /** The same downwards; below 0 where nothing is so low. */
    private static int markedTo(UsualRange usual) {
        return (int) Math.ceil(usual.lowerFence()) - 1;
    }

    private static NumberFormat numbers(Texts texts) {
        NumberFormat number = NumberFormat.getNumberInstance(texts.language().locale());
        number.setMaximumFractionDigits(1);
        return number;
    }

    private static @Nullable Integer shown(BarSeries series) {
        return series.bars().stream()
                .filter(bar -> bar.night().toString().equals(series.current()))
                .findFirst()
                .map(BarSeries.Bar::value)
                .orElse(null);
    }
}
