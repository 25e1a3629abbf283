package org.nightmap.intake;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;

/** Reads dates without a month's name, and tells them from hours and addresses. */
final class DatesInDigits {

    private static final int MONTHS = 12;

    private final List<Token> tokens;
    private final DateMarks marks;
    private final IntPredicate isMonth;

    /**
     * A reader of one text.
     *
     * @param marks takes what is found
     * @param isMonth whether a token is a month's name
     */
    DatesInDigits(List<Token> tokens, DateMarks marks, IntPredicate isMonth) {
        this.tokens = tokens;
        this.marks = marks;
        this.isMonth = isMonth;
    }

    /** 25.10.2025, 25.10.25, 2025-10-25, 25/10/2025 and, after "the night to", 25.10; not 23.00 and not an address. */
    void readAt(int i) {
        DayNumber earlier = marks.isLink(i - 1) && i >= 2 ? DayNumber.before(tokens, i - 1) : null;
        boolean within = DayNumber.touches(tokens, i)
                && (earlier == null && !"(«\"[".contains(tokens.get(i - 1).text())
                        || earlier != null && DayNumber.touches(tokens, earlier.first()));
        if (within || !isTouching(i + 1) || !".-/".contains(tokens.get(i + 1).text()) || !isTouchingNumber(i + 2)) {
            return;
        }
        if (isTouching(i + 3) && tokens.get(i + 3).is(tokens.get(i + 1).text()) && isTouchingNumber(i + 4)) {
            full(i, tokens.get(i + 1).text(), earlier);
        } else if (tokens.get(i + 1).is(".") && !isHour(i) && followsNightTo(i, earlier)) {
            marks.put(
                    i,
                    i + 3,
                    marks.value(i + 2),
                    marks.value(i),
                    null,
                    DateMarks.monthDay(marks.value(i + 2), earlier));
        }
    }

    /** 23.00 and 23.10 мск after "in the night, from" are hours, of which the ministry's every statement has two. */
    private boolean isHour(int i) {
        Token second = tokens.get(i + 2);
        boolean month = second.text().length() == 2 && marks.value(i + 2) >= 1 && marks.value(i + 2) <= MONTHS;
        Token next = i + 3 < tokens.size() ? tokens.get(i + 3) : second;
        return !month
                || next.is("мск")
                || next.is("msk")
                || next.isNumber() && i + 4 < tokens.size() && isMonth.test(i + 4);
    }

    private void full(int i, String mark, @Nullable DayNumber earlier) {
        Integer yearFirst = marks.year(i);
        if (yearFirst != null) {
            marks.put(i, i + 5, marks.value(i + 2), marks.value(i + 4), yearFirst, null);
            return;
        }
        int length = tokens.get(i + 4).text().length();
        Integer year = length == 2 && mark.equals(".")
                ? Integer.valueOf(DateMarks.FIRST_YEAR + marks.value(i + 4))
                : marks.year(i + 4);
        int first = marks.value(i);
        int second = marks.value(i + 2);
        if (year == null
                || tokens.get(i).text().length() > 2
                || tokens.get(i + 2).text().length() > 2) {
            return;
        }
        boolean monthFirst = mark.equals("/") && first <= 12 && second > 12;
        boolean ambiguous = mark.equals("/") && first <= 12 && second <= 12 && first != second;
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        if (earlier != null) {
            marks.put(earlier.first(), earlier.end(), month, earlier.value(), year, null);
        }
        marks.put(i, i + 5, month, day, year, DateMarks.monthDay(month, earlier), ambiguous);
    }

    private boolean followsNightTo(int index, @Nullable DayNumber earlier) {
        int before = earlier == null ? index : earlier.first();
        for (int i = before - 1; i >= Math.max(0, before - 3); i--) {
            String key = tokens.get(i).key();
            if (key.startsWith("ноч") || key.equals("night") || key.equals("overnight")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTouching(int index) {
        return index < tokens.size() && DayNumber.touches(tokens, index);
    }

    private boolean isTouchingNumber(int index) {
        return isTouching(index) && tokens.get(index).isNumber();
    }
}
