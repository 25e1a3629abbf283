package org.nightmap.intake;

import java.util.Locale;

/** What a word or phrase of {@code statement-words.txt} tells the reader of a statement. */
enum WordClass {
    /** What is counted: drones, unmanned aerial vehicles, targets. */
    DRONE,
    /** What is not counted: missiles, bombs, boats. */
    WEAPON,
    /** Words between a number and its noun. */
    ADJECTIVE,
    /** Shot down, destroyed, intercepted. */
    INTERCEPT,
    /** Sent or fired, which is not intercepted. */
    LAUNCH,
    /** Injured, damaged: what was counted are people or things. */
    CASUALTY,
    /** People who are counted. */
    PERSON,
    /** Prepositions before the place where something was intercepted. */
    AT,
    /** Prepositions before a place that is not where it was intercepted. */
    FROM,
    /** On its way to somewhere: a part of a count, never a place of interception. */
    HEADING,
    /** The preposition after {@link #HEADING}. */
    TOWARD,
    /** So many for each of several places. */
    EACH,
    /** The same, before the number: по. */
    EACH_BEFORE,
    /** Another, more: a new count. */
    MORE,
    /** Including, of them: a part of what was said before. */
    SUB,
    /** The rest. */
    REST,
    /** The same number as before. */
    SAME,
    /** Half as many. */
    HALF,
    /** Half of them: a part of the count before that has its own place. */
    HALF_OF,
    /** Twice as many. */
    DOUBLE,
    ONE_FEWER,
    ONE_MORE,
    /** Three times as many, a third as many, four times as many. */
    TRIPLE,
    THIRD,
    FOURFOLD,
    /** Several numbers for several places, in their order. */
    RESPECTIVELY,
    /** Words for a number itself: figure, tally. */
    FIGURE,
    /** At that time: the time that was spoken of last. */
    SAME_TIME,
    /** In total. */
    TOTAL,
    /** The authority that states totals. */
    MINISTRY,
    /** Other authorities: governors, mayors. */
    AUTHORITY,
    /** He, she: the authority that spoke before. */
    PRONOUN,
    SAYS,
    /** Names of capitals, which stand for governments. */
    CAPITAL,
    /** The other side of the war, whose own air defence is no matter of the statement. */
    OTHER_SIDE_NAME,
    /** Another night, a longer time. */
    OTHER_TIME,
    /** Between a number and that of another night. */
    COMPARISON,
    /** A week, a month: another time for a statement on a night, its own for a cumulative one. */
    LONGER_TIME,
    /** What the other side of the war says of its own air defence. */
    OTHER_SIDE,
    /** The night of the statement. */
    THIS_NIGHT,
    NIGHT_KIND,
    DAY_KIND,
    EVENING_KIND,
    /** The morning after a night, which may be of it or not. */
    MORNING,
    CUMULATIVE_KIND,
    /** What has hours of its own in a text on a night: airports, alerts, flights. */
    OTHER_HOURS,
    /** Between a place and its count: Rostov saw 20. */
    RECORDED,
    /** There: the place named last. */
    THERE,
    COORDINATOR,
    /** After a name that is no place then: Kursk airport. */
    ATTRIBUTE,
    BOUND_ABOVE,
    BOUND_LEAST,
    BOUND_MOST,
    /** Fewer than: at most one less. */
    BOUND_BELOW,
    /** A number that is not told: several. */
    VAGUE,
    BOUND_ABOUT,
    MONTH,
    /** Units of other numbers: hours, kilometres, districts. */
    MEASURE,
    /** Who shoots drones down: where they are spoken of, drones are. */
    AIR_DEFENCE,
    /** What is done to a count that several places have: split, shared. */
    SHARED,
    /** Two that were told before. */
    BOTH,
    /** A count that is denied: none, not one. */
    NONE,
    /** A denial that needs its noun: no drones. */
    NO,
    /** That drones got somewhere. */
    ARRIVAL,
    /** What lies between regions: border, junction. */
    BORDER,
    /** That a number told before was wrong: corrected, in fact, «верная цифра». */
    CORRECTION,
    /** That a number was told by mistake: wrongly, "an earlier version". */
    WRONG,
    /** That something was told after what stands before: later, «позднее». */
    LATER,
    /** That a number became another: rose, lowered, «выросло». */
    CHANGED,
    /** Those of them that need no preposition before the new number: reached, «стало». */
    REACHED,
    /** Words around counts that change nothing about them; in a file of their own. */
    UNDERSTOOD,
    /** Words that are known one by one and together make another thing of a count. */
    ODD;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
