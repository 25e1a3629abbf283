package org.nightmap.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Reference;
import org.nightmap.intake.ReferenceAmounts.Told;

/** Finds counts that are told by way of another: "as many", "half as many", "the rest". */
final class ReferenceWords {

    /** How far after a reference the number itself may follow. */
    private static final int NUMBER_FOLLOWS = 6;

    private static final Set<String> NIGHTS = Set.of("nights", "days", "raids", "attacks", "weeks", "months");
    private static final Set<String> NAMELY = Set.of("namely", "i.e", "именно");
    private static final Set<String> THAN = Set.of("as", "than", "чем", "сколько", "как");
    private static final Set<String> AS = Set.of("сколько", "как", "что");
    private static final Set<String> VERBS = Set.of("were", "was", "fell", "went", "came", "были");

    private final Prose prose;
    private final ReferenceAmounts amounts;
    private final Segments segments;

    ReferenceWords(Prose prose) {
        this.prose = prose;
        this.amounts = new ReferenceAmounts(prose);
        this.segments = new Segments(prose.tokens());
    }

    /** "More than half of them" is no number that could be worked out. */
    private boolean isBounded(int index) {
        return prose.lengthBefore(index, WordClass.BOUND_ABOVE) > 0
                || prose.lengthBefore(index, WordClass.BOUND_BELOW) > 0
                || prose.lengthBefore(index, WordClass.BOUND_MOST) > 0
                || prose.lengthBefore(index, WordClass.BOUND_ABOUT) > 0
                || prose.lengthBefore(index, WordClass.BOUND_LEAST) > 0;
    }

    /** Adds the counts of a sentence. Returns the tokens that are numbers no more: "one" of "one fewer". */
    Set<Integer> addTo(List<Element> elements, Sentence sentence, List<NamedPlace> places) {
        Set<Integer> taken = new HashSet<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Told told = amounts.at(i);
            Reference found = told == null ? null : told.reference();
            int longest = told == null ? 0 : told.length();
            if (found == null && isSame(i)) {
                found = Reference.SAME;
                longest = 2;
            }
            if (found == null || i + longest > sentence.to()) {
                continue;
            }
            int amount = told == null ? 1 : told.amount();
            int end = i + longest;
            if (found == Reference.SAME && isOfOthers(end) || found == Reference.HALF_OF && isBounded(i)) {
                continue;
            }
            NamedPlace than = found == Reference.REST ? null : comparedPlace(end, places);
            int other = found == Reference.REST ? -1 : otherTime(sentence, end);
            boolean ofOther = other >= 0 && (!comparesBetween(end, other) || isAdded(sentence, i, end));
            boolean compares = found != Reference.REST && than == null && (compares(end) || other >= 0);
            boolean spelledOut = found == Reference.REST ? !standsAlone(end) : isSpelledOut(sentence, end);
            for (int j = i; j < end; j++) {
                taken.add(j);
            }
            // "As many as" compares with anything, "as many as in October" and «столько же, сколько» with another count
            if (!spelledOut
                    && !ofOther
                    && !(compares && prose.at(end).is("as") && !prose.begins(end + 1, WordClass.AT))) {
                int phraseEnd = than == null ? end : than.end();
                elements.add(new Count(i, end, phraseEnd, null, compares ? Reference.ELSEWHERE : found, amount, than));
            }
            i = end - 1;
        }
        return taken;
    }

    /** "Seven over Kursk and the same over Tula": the noun is left out. */
    private boolean isSame(int index) {
        return prose.at(index).is("the")
                && prose.at(index + 1).is("same")
                && prose.begins(index + 2, WordClass.AT)
                && !prose.at(index - 1).is("at");
    }

    /** "The third raid in as many nights": what is counted is something else. */
    private boolean isOfOthers(int index) {
        Token next = prose.at(index);
        return next.isWord()
                && (prose.begins(index, WordClass.MEASURE)
                        || prose.begins(index, WordClass.PERSON)
                        || prose.begins(index, WordClass.NIGHT_KIND)
                        || prose.begins(index, WordClass.WEAPON)
                        || NIGHTS.contains(next.key()));
    }

    /** "As many as Lipetsk", «на один меньше, чем в Самарской»: the place that the count is told by. */
    private @Nullable NamedPlace comparedPlace(int index, List<NamedPlace> places) {
        int i = prose.at(index).is(",") ? index + 1 : index;
        if (!THAN.contains(prose.at(i).key())) {
            return null;
        }
        i++;
        while (prose.begins(i, WordClass.AT)
                || prose.at(i).is("the")
                || prose.at(i).is("for")) {
            i++;
        }
        int at = i;
        return places.stream().filter(place -> place.first() == at).findFirst().orElse(null);
    }

    /** Where another time is spoken of behind a reference: «столько же беспилотников, сколько накануне»; -1 if it is not. */
    private int otherTime(Sentence sentence, int from) {
        int end = segments.end(sentence, from);
        int to =
                THAN.contains(prose.at(end + 1).key()) ? segments.end(sentence, Math.min(end + 1, sentence.to())) : end;
        for (int i = from; i < to; i++) {
            boolean day = Weekdays.of(prose.at(i)) != null || prose.begins(i, WordClass.THIS_NIGHT);
            if (prose.begins(i, WordClass.OTHER_TIME) || day && comparesBetween(from, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word for comparing stands there: "as many as the night before", unlike "as many the night before". */
    private boolean comparesBetween(int from, int to) {
        return prose.tokens().subList(from, to).stream().anyMatch(token -> THAN.contains(token.key()));
    }

    /** "22 drones, five fewer than on Saturday": what is added to a count, behind a mark and without a place of its own. */
    private boolean isAdded(Sentence sentence, int first, int end) {
        boolean marked = ",(—–".contains(prose.at(first - 1).text());
        return marked
                && !prose.begins(end, WordClass.AT)
                && prose.numbersIn(new Sentence(sentence.from(), first, 0, false)).stream()
                        .anyMatch(number -> number.role() == NumberRole.DRONES || number.role() == NumberRole.BARE);
    }

    private boolean compares(int index) {
        Token next = prose.at(index);
        return next.is("as")
                || next.is("что")
                || next.is("как")
                || next.is(",") && AS.contains(prose.at(index + 1).key());
    }

    /** "The rest" is a count of its own only where neither a number nor a noun of other things follows. */
    private boolean standsAlone(int index) {
        Token next = prose.at(index);
        return !next.isWord() && !next.isNumber()
                || prose.begins(index, WordClass.AT)
                || prose.begins(index, WordClass.INTERCEPT)
                || VERBS.contains(next.key());
    }

    /** "One fewer than Tula, namely seven": the number itself follows. */
    private boolean isSpelledOut(Sentence sentence, int from) {
        Token mark = prose.at(from);
        if (mark.is(",") || mark.is(":") || mark.is("—") || mark.is("–") || mark.is("(")) {
            return prose.numbersIn(sentence).stream()
                    .filter(number -> number.number().first() == from + 1)
                    .anyMatch(number -> {
                        Token next = prose.at(number.phraseEnd());
                        return !next.isWord() && !"—–-".contains(next.text());
                    });
        }
        for (int i = from; i < Math.min(sentence.to(), from + NUMBER_FOLLOWS); i++) {
            if (NAMELY.contains(prose.at(i).key())) {
                return true;
            }
        }
        return false;
    }
}
