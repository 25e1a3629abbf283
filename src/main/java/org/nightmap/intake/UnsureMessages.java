package org.nightmap.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nightmap.intake.Unsure.Why;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.report.TextSpan;

/** Says why numbers are not certain, with the words of the text that are the reason. */
final class UnsureMessages {

    private static final int MOST_QUOTED = 3;

    /** What is quoted of a sentence. */
    private static final int LONGEST = 60;

    /** How many words are quoted before and after a total. */
    private static final int WORDS_AROUND = 2;

    private static final int LONGEST_WORD = 25;

    private UnsureMessages() {}

    /** Why the number of a line is not certain. */
    static String ofLine(String text, List<Unsure> reasons, String place, Language language) {
        return Messages.text(language, "intake.unsure", place, sentences(text, reasons, language));
    }

    /** What may have been passed over. */
    static String ofWhole(String text, List<Unsure> reasons, Language language) {
        return sentences(text, reasons, language);
    }

    /** Why it is not certain which night or day is counted; the text does not say it where there is no other reason. */
    static String ofNight(String text, List<Unsure> reasons, Language language) {
        String why =
                reasons.isEmpty() ? Messages.text(language, "intake.unsure.time") : sentences(text, reasons, language);
        return why + " " + Messages.text(language, "intake.unsure.check_date");
    }

    /** Where the total was read from, with the words around it. */
    static String ofTotal(String text, TextSpan stated, Language language) {
        int from = stated.start();
        int to = Math.min(stated.end(), text.length());
        for (int words = 0; words < WORDS_AROUND; words++) {
            from = wordBefore(text, from);
            to = wordAfter(text, to);
        }
        String quoted = text.substring(from, to).strip().replaceAll("\\s+", " ");
        return Messages.text(language, "intake.unsure.total", quoted);
    }

    private static int wordBefore(String text, int index) {
        int i = index;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        while (i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && index - i < LONGEST_WORD) {
            i--;
        }
        return i;
    }

    private static int wordAfter(String text, int index) {
        int i = index;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        while (i < text.length() && !Character.isWhitespace(text.charAt(i)) && i - index < LONGEST_WORD) {
            i++;
        }
        return i;
    }

    private static String sentences(String text, List<Unsure> reasons, Language language) {
        Map<Why, List<TextSpan>> byReason = new EnumMap<>(Why.class);
        reasons.forEach(one ->
                byReason.computeIfAbsent(one.why(), why -> new ArrayList<>()).add(one.words()));
        return byReason.entrySet().stream()
                .map(entry -> Messages.text(language, key(entry.getKey()), quoted(text, entry.getValue(), language)))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String text, List<TextSpan> spans, Language language) {
        List<String> written =
                spans.stream().map(span -> written(text, span)).distinct().toList();
        return written.stream()
                        .limit(MOST_QUOTED)
                        .map(words -> Messages.text(language, "intake.unsure.quoted", words))
                        .collect(Collectors.joining(", "))
                + (written.size() > MOST_QUOTED ? ", …" : "");
    }

    private static String written(String text, TextSpan span) {
        int end = Math.min(span.end(), text.length());
        String written =
                text.substring(Math.min(span.start(), end), end).strip().replaceAll("\\s+", " ");
        return written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
    }

    private static String key(Why why) {
        return "intake.unsure." + why.name().toLowerCase(Locale.ROOT);
    }
}
