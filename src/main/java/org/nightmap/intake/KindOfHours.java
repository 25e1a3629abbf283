package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.ReportKind;

/** Tells from two hours what is counted between them. */
final class KindOfHours {

    private static final int FIRST_OF_DAY = 5;
    private static final int LAST_OF_DAY = 21;
    private static final int FIRST_OF_EVENING = 16;
    private static final int LAST_OF_NIGHT = 9;

    /** What is longer is no night. */
    private static final int LONGEST_NIGHT = 14;

    private static final int DAY = 24;

    private KindOfHours() {}

    /** What is counted; null where it may be anything, or where the hours are of another zone. */
    static @Nullable ReportKind of(WrittenHours.Range range) {
        if (range.begin().zoned() || range.end().zoned()) {
            return null;
        }
        int from = range.from();
        int to = range.to();
        if (from < 0 || to < 0) {
            return null;
        }
        boolean daysDiffer = to <= from;
        if (daysDiffer && from >= FIRST_OF_EVENING) {
            return to == 0 ? ReportKind.EVENING : to <= LAST_OF_NIGHT ? ReportKind.NIGHT : ReportKind.CUMULATIVE;
        }
        if (daysDiffer) {
            return to + DAY - from > LONGEST_NIGHT ? ReportKind.CUMULATIVE : null;
        }
        if (from >= FIRST_OF_EVENING) {
            return ReportKind.EVENING;
        }
        if (from < FIRST_OF_DAY) {
            return to <= LAST_OF_NIGHT ? ReportKind.NIGHT : null;
        }
        return to <= LAST_OF_DAY ? ReportKind.DAY : null;
    }
}
