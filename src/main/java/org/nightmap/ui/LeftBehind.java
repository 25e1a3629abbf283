package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Measure;
import org.nightmap.choropleth.Method;
import org.nightmap.time.Period;

/** What of a picture a step to another period or to another measure could not take along, in words: it was chosen, and is gone. */
final class LeftBehind {

    private LeftBehind() {}

    /**
     * Tells it after a step.
     *
     * @param before what was shown before, or null
     */
    static void tell(@Nullable DeskContent before, DeskState after) {
        String words = before == null ? "" : words(before.state(), after);
        if (!words.isEmpty()) {
            Notices.show(words);
        }
    }

    private static String words(DeskState before, DeskState after) {
        Texts texts = after.texts();
        List<String> sentences = new ArrayList<>();
        Period period = after.period();
        if (!before.arranged().fits(period) && after.arranged().as() == Arrangement.MAP) {
            sentences.add(texts.of("ui.left_behind.arrangement", Arrangement.MOST_NIGHTS));
        }
        Measure told = before.symbology().measure();
        Measure now = after.symbology().measure();
        if (period.isOneNight() && !told.ofOneNight() && now != told) {
            sentences.add(texts.of("ui.left_behind.measure", name(told, texts)));
        }
        boolean hadBreaks = before.symbology().classification().method() == Method.MANUAL;
        if (hadBreaks && now != told && after.symbology().classification().method() != Method.MANUAL) {
            sentences.add(texts.of("ui.left_behind.breaks", name(told, texts)));
        }
        return String.join(" ", sentences);
    }

    private static String name(Measure measure, Texts texts) {
        return texts.of("ui.classes.measure." + measure.code());
    }
}
