package org.nightmap.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Unsure.Why;

/**
 * Puts the corrected numbers in the place of those that they correct. Where the text does not tell plainly which number is meant, every
 * count that may be is doubted.
 */
final class CorrectedClaims {

    private static final List<Set<String>> ORDINALS = List.of(
            Set.of("first", "former", "первое", "первой", "первого", "первую", "первая"),
            Set.of("second", "второе", "второй", "второго", "вторую", "вторая"),
            Set.of("third", "третье", "третьей", "третьего", "третью", "третья"));

    private static final Set<String> LAST =
            Set.of("last", "latter", "последнее", "последней", "последнего", "последнюю");

    /**
     * So many corrections a text may make; one that makes more is doubted in every count, as each may be meant by each and what a
     * thousand of them come to no person could follow.
     */
    private static final int MOST = 200;

    private final Prose prose;
    private final Wording wording;
    private final Reading reading;
    private int made;
    /** The last one where there were too many. */
    private @Nullable Count tooMany;

    CorrectedClaims(Prose prose, Wording wording, Reading reading) {
        this.prose = prose;
        this.wording = wording;
        this.reading = reading;
    }

    /**
     * Corrects the claims.
     *
     * @param index number of the sentence that corrects
     * @param others whether another authority speaks in it
     */
    void correct(int index, OwnPart own, List<Correction> corrections, boolean others) {
        for (Correction correction : corrections) {
            if (++made > MOST) {
                tooMany = correction.count();
                return;
            }
            List<Claim> before = before(index, correction);
            Claim meant = meant(before, correction);
            if (correction.wrong()) {
                before.stream()
                        .filter(claim -> Objects.equals(claim.value(), value(correction)))
                        .forEach(claim -> dispute(claim, correction));
            } else if (meant == null) {
                before.forEach(claim -> dispute(claim, correction));
            } else if (others && !meant.otherAuthority && reading.ministry) {
                dispute(meant, correction);
            } else if (!Objects.equals(meant.value(), value(correction))) {
                replace(meant, index, own, correction, others);
            }
        }
    }

    /** A place that a sentence with a correction gives another number for than one before it: the later number is right. */
    void again(int index, Sentence sentence, List<Claim> made) {
        if (prose.has(sentence, WordClass.WRONG)) {
            made.forEach(claim -> claim.disputed.add(
                    new Unclear(Why.CORRECTED, claim.count.first(), claim.count.first(), claim.count.phraseEnd())));
            return;
        }
        boolean explicit = prose.has(sentence, WordClass.CORRECTION);
        if (!explicit && !prose.has(sentence, WordClass.CHANGED)) {
            return;
        }
        for (Claim later : made) {
            Claim earlier = later.isSingle() ? reading.claims.lastOf(later.places.getFirst(), index) : null;
            boolean other = earlier != null && earlier.otherAuthority == later.otherAuthority;
            if (earlier != null && other && later.value() != null && !Objects.equals(earlier.value(), later.value())) {
                later.parts.addAll(earlier.parts);
                later.unread.add(new Unclear(
                        Why.CORRECTED, later.count.first(), earlier.count.first(), earlier.count.phraseEnd()));
                reading.claims.remove(earlier);
            }
        }
    }

    /** Doubts every claim of a text that corrects itself too often; to be called once all is read. */
    void doubtWhereTooMany() {
        Count last = tooMany;
        if (last != null) {
            reading.claims
                    .all()
                    .forEach(claim -> claim.disputed.add(
                            new Unclear(Why.CORRECTED, claim.count.first(), last.first(), last.phraseEnd())));
        }
    }

    /** The claims that may be meant: of the sentence itself where it told one before, else of the last that told any. */
    private List<Claim> before(int index, Correction correction) {
        List<Claim> told = reading.claims.all().stream()
                .filter(claim -> !claim.orphan
                        && claim.isSingle()
                        && claim.count.first() < correction.count().first())
                .toList();
        List<Claim> here =
                told.stream().filter(claim -> claim.sentence == index).toList();
        if (correction.earlier() && !here.isEmpty() && correction.place() == null) {
            return List.of(here.getLast());
        }
        return told;
    }

    private @Nullable Claim meant(List<Claim> before, Correction correction) {
        NamedPlace place = correction.place();
        Integer old = correction.old();
        List<Claim> fitting = before.stream()
                .filter(claim -> place == null || place.isSameAs(claim.places.getFirst()))
                .filter(claim -> old == null || old.equals(claim.value()))
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        int ordinal = ordinal(correction);
        if (old != null || place != null || ordinal < 0 || before.isEmpty()) {
            return null;
        }
        int sentence = before.getLast().sentence;
        List<Claim> last =
                before.stream().filter(claim -> claim.sentence == sentence).toList();
        return ordinal == Integer.MAX_VALUE ? last.getLast() : ordinal < last.size() ? last.get(ordinal) : null;
    }

    private int ordinal(Correction correction) {
        for (int i = correction.from(); i < correction.to(); i++) {
            String key = prose.at(i).key();
            for (int ordinal = 0; ordinal < ORDINALS.size(); ordinal++) {
                if (ORDINALS.get(ordinal).contains(key)) {
                    return ordinal;
                }
            }
            if (LAST.contains(key)) {
                return Integer.MAX_VALUE;
            }
        }
        return -1;
    }

    private void replace(Claim meant, int index, OwnPart own, Correction correction, boolean others) {
        Claim corrected = new Claim(index, correction.count(), meant.places, false, meant.otherAuthority && others);
        corrected.parts.addAll(meant.parts);
        wording.read(List.of(corrected), own);
        int first = correction.count().first();
        meant.unread.forEach(one -> corrected.unread.add(new Unclear(one.why(), first, one.from(), one.to())));
        meant.disputed.forEach(one -> corrected.disputed.add(new Unclear(one.why(), first, one.from(), one.to())));
        reading.claims.replace(meant, corrected);
    }

    private static void dispute(Claim claim, Correction correction) {
        (correction.explicit() ? claim.disputed : claim.unread)
                .add(new Unclear(
                        Why.CORRECTED,
                        claim.count.first(),
                        correction.count().first(),
                        correction.count().phraseEnd()));
    }

    private static @Nullable Integer value(Correction correction) {
        WrittenNumber number = correction.count().number();
        return number == null ? null : number.value();
    }
}
