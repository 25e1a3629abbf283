package org.nightmap.intake;

import java.util.List;
import java.util.Map;
import org.nightmap.intake.Claim.Part;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/** Finds the parts that follow a part: "17 over Bryansk, including nine before midnight and eight after". */
final class FurtherParts {

    private final Prose prose;
    private final OtherTimes otherTimes;
    private final PartSpans spans;

    FurtherParts(Prose prose, OtherTimes otherTimes, PartSpans spans) {
        this.prose = prose;
        this.otherTimes = otherTimes;
        this.spans = spans;
    }

    /** Adds them to the parts of a sentence, as long as all of them are no more than the whole, where that stands in it as well. */
    void addTo(Map<Count, Part> parts, Sentence sentence, List<Element> inOrder) {
        Count whole = null;
        Part before = null;
        Count previous = null;
        int sum = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            if (!(inOrder.get(i) instanceof Count count)) {
                continue;
            }
            Part known = parts.get(count);
            if (known != null) {
                sum += value(count);
                before = known;
                previous = count;
                continue;
            }
            WrittenNumber number = count.number();
            int begin = previous == null ? count.first() : spans.begin(sentence, count, previous.phraseEnd());
            boolean further = before != null
                    && previous != null
                    && value(count) > 0
                    && follows(previous, begin)
                    && !hasOwnPlace(sentence, count, inOrder, i, begin)
                    && (whole == null || sum + value(count) <= value(whole));
            if (further && number != null && before != null) {
                cutBefore(parts, before, begin);
                before = new Part(number, begin, spans.end(sentence, count, inOrder, end(sentence, count)));
                previous = count;
                parts.put(count, before);
                sum += value(count);
            } else {
                whole = count;
                before = null;
                previous = null;
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
    private static void cutBefore(Map<Count, Part> parts, Part part, int next) {
        parts.replaceAll(
                (count, one) -> one == part ? new Part(one.number(), one.from(), Math.min(one.to(), next - 1)) : one);
    }

    private int end(Sentence sentence, Count count) {
        return Math.max(count.phraseEnd(), otherTimes.segmentEnd(sentence, count.end()));
    }

    /** "And" or a comma joins them, and no mark that ends more than a comma stands between; a dash after the number before ends nothing. */
    private boolean follows(Count previous, int begin) {
        boolean joined = prose.at(begin - 1).is(",")
                || prose.at(begin - 1).is("and")
                || prose.at(begin - 1).is("и")
                || prose.at(begin - 1).is("а");
        int from = previous.phraseEnd() + (spans.isDash(previous.phraseEnd()) ? 1 : 0);
        return joined
                && from <= begin
                && prose.tokens().subList(from, begin).stream()
                        .noneMatch(token -> token.is(";") || token.is(")") || token.is(":") || token.is("—"));
    }

    /** Whether a region or sea stands in its part of the sentence: the count is that place's then, and no part. */
    private boolean hasOwnPlace(Sentence sentence, Count count, List<Element> inOrder, int index, int begin) {
        if (begin < count.first() || spans.isDash(count.phraseEnd())) {
            return !spans.isOfNoRegion(sentence, count, inOrder, begin);
        }
        int end = otherTimes.segmentEnd(sentence, count.end());
        return inOrder.subList(index + 1, inOrder.size()).stream()
                .anyMatch(one -> one instanceof Spot spot && spot.first() < end && PartSpans.isDrawn(spot));
    }
}
