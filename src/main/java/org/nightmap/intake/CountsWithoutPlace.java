package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Claim.Part;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.ElementReader.Found;
import org.nightmap.intake.Reading.Loose;

/**
 * What becomes of the counts of a sentence that no place was found for and that are no total: what is said again, what was on its
 * way somewhere, what belongs to the only place that the sentence speaks of at all.
 */
final class CountsWithoutPlace {

    /** Before a number that was told before. */
    static final Set<String> ALL = Set.of("all", "все", "всех");

    private static final Set<String> TO = Set.of("to", "at", "до", "в");
    private static final Set<String> THAT = Set.of("that", "this", "it", "цифру", "цифры");

    /** How far after a number the word for its being on its way may stand. */
    private static final int HEADING_FOLLOWS = 3;

    /** How far from a number its verb may stand. */
    private static final int VERB_NEAR = 6;

    private final Prose prose;
    private final Subject subject;
    private final Reading reading;

    CountsWithoutPlace(Prose prose, Subject subject, Reading reading) {
        this.prose = prose;
        this.subject = subject;
        this.reading = reading;
    }

    /** Makes a claim where the sentence leaves one count and one place; the rest goes to the reading. */
    List<Claim> read(int index, Sentence sentence, List<Count> left, Found found, boolean others) {
        List<Count> counts = new ArrayList<>();
        for (Count count : left) {
            WrittenNumber number = count.number();
            if (number != null && isSaidAgain(count, counts)) {
                continue;
            }
            if (number != null && isOnItsWay(count)) {
                if (others && reading.ministry) {
                    continue;
                }
                reading.looseParts.add(new Part(number, count.first(), count.phraseEnd()));
            } else {
                counts.add(count);
            }
        }
        if (counts.size() == 1 && !others && isCorrection(counts.getFirst())) {
            Claim claim = new Claim(index, counts.getFirst(), reading.claims.last().places, false, false);
            claim.weak = true;
            return List.of(claim);
        }
        List<NamedPlace> places = found.spokenOf().stream()
                .filter(place -> place.is(PlaceKind.REGION) || place.is(PlaceKind.SEA))
                .filter(place -> prose.is(place.first() - 1, WordClass.FROM)
                        && prose.lengthBefore(place.first() - 1, WordClass.BORDER) == 0)
                .toList();
        if (counts.size() == 1 && places.size() == 1 && subject.saysShotDown(sentence)) {
            Claim claim = new Claim(index, counts.getFirst(), places, false, others);
            claim.weak = true;
            return List.of(claim);
        }
        counts.forEach(
                count -> reading.loose.add(new Loose(count, isTold(count) && !(others && reading.ministry), others)));
        return List.of();
    }

    /** "The ministry raised that to 23": its own number for the place of which a governor spoke last. */
    private boolean isCorrection(Count count) {
        if (reading.claims.isEmpty()) {
            return false;
        }
        Claim last = reading.claims.last();
        return last.otherAuthority
                && last.isSingle()
                && count.number() != null
                && TO.contains(prose.at(count.first() - 1).key())
                && (prose.is(count.first() - 2, WordClass.FIGURE)
                        || THAT.contains(prose.at(count.first() - 2).key()));
    }

    /** "Five tried to get through, and all five were destroyed." */
    private boolean isSaidAgain(Count count, List<Count> before) {
        return ALL.contains(prose.at(count.first() - 1).key())
                && before.stream()
                        .anyMatch(one -> one.number() != null
                                && count.number() != null
                                && one.number().value() != null
                                && one.number().value().equals(count.number().value()));
    }

    private boolean isOnItsWay(Count count) {
        for (int i = count.phraseEnd();
                i < count.phraseEnd() + HEADING_FOLLOWS && prose.at(i).isWord();
                i++) {
            if (prose.begins(i, WordClass.HEADING)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(Count count) {
        return count.phraseEnd() > count.end()
                || prose.has(count.first() - VERB_NEAR, count.phraseEnd() + VERB_NEAR, WordClass.INTERCEPT);
    }
}
