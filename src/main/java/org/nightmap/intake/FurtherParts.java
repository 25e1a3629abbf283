package org.nightmap.intake;

import java.util.List;
import java.util.Map;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Claim.Part;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** Finds the parts that follow a part: "17 over Bryansk, including nine before midnight and eight after". */
final class FurtherParts {

    private final Prose prose;
    private final OtherTimes otherTimes;

    FurtherParts(Prose prose, OtherTimes otherTimes) {
        this.prose = prose;
        this.otherTimes = otherTimes;
    }

    /** Adds them to the parts of a sentence, as long as all of them are no more than the whole. */
    void addTo(Map<Count, Part> parts, Sentence sentence, List<Element> inOrder) {
        Count whole = null;
        Part before = null;
        int sum = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            if (!(inOrder.get(i) instanceof Count count)) {
                continue;
            }
            Part known = parts.get(count);
            if (known != null) {
                sum += value(count);
                before = known;
                continue;
            }
            WrittenNumber number = count.number();
            boolean further = before != null
                    && whole != null
                    && value(count) > 0
                    && follows(before, count)
                    && !hasOwnPlace(sentence, count, inOrder, i)
                    && sum + value(count) <= value(whole);
            if (further && number != null && before != null) {
                cutBefore(parts, before, count);
                before = new Part(number, count.first(), end(sentence, count));
                parts.put(count, before);
                sum += value(count);
            } else {
                whole = count;
                before = null;
                sum = 0;
            }
        }
    }

    private static int value(Count count) {
        WrittenNumber number = count.number();
        Integer value = number == null ? null : number.value();
        return value == null ? 0 : value;
    }

    /** What is said of a part ends where the next begins. */
    private static void cutBefore(Map<Count, Part> parts, Part part, Count next) {
        parts.replaceAll((count, one) ->
                one == part ? new Part(one.number(), one.from(), Math.min(one.to(), next.first() - 1)) : one);
    }

    private int end(Sentence sentence, Count count) {
        return Math.max(count.phraseEnd(), otherTimes.segmentEnd(sentence, count.end()));
    }

    /** "And" or a comma joins them, and no mark that ends more than a comma stands between. */
    private boolean follows(Part before, Count count) {
        boolean joined = prose.at(count.first() - 1).is(",")
                || prose.at(count.first() - 1).is("and")
                || prose.at(count.first() - 1).is("и")
                || prose.at(count.first() - 1).is("а");
        return joined
                && prose.tokens().subList(before.number().end(), count.first()).stream()
                        .noneMatch(token -> token.is(";") || token.is(")") || token.is(":") || token.is("—"));
    }

    /** Whether a region or sea stands in its part of the sentence: the count is that place's then, and no part. */
    private boolean hasOwnPlace(Sentence sentence, Count count, List<Element> inOrder, int index) {
        int end = otherTimes.segmentEnd(sentence, count.end());
        boolean dash = "-–—".contains(prose.at(count.phraseEnd()).text());
        return dash
                || inOrder.subList(index + 1, inOrder.size()).stream()
                        .anyMatch(one -> one instanceof Spot spot && spot.first() < end && isDrawn(spot));
    }

    private static boolean isDrawn(Spot spot) {
        NamedPlace place = spot.place();
        return place != null && (place.is(PlaceKind.REGION) || place.is(PlaceKind.SEA));
    }
}
