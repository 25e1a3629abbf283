package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nightmap.intake.Element.Spot;

/** Notes of the sentences from which nothing was read what in them may count all the same. */
final class SentencesLeftOut {

    /** Words that tell how many without a number. */
    private static final List<WordClass> COUNTING = List.of(
            WordClass.SAME,
            WordClass.HALF,
            WordClass.DOUBLE,
            WordClass.TRIPLE,
            WordClass.THIRD,
            WordClass.FOURFOLD,
            WordClass.ONE_FEWER,
            WordClass.ONE_MORE,
            WordClass.HALF_OF,
            WordClass.REST);

    /** Words that say again of other places what was said of some. */
    private static final Set<String> ALIKE = Set.of(
            "same",
            "likewise",
            "nor",
            "neither",
            "either",
            "too",
            "also",
            "similarly",
            "тоже",
            "же",
            "также",
            "аналогично");

    private final Prose prose;
    private final Subject subject;
    private final PassedOver passedOver;
    private final Reading reading;

    SentencesLeftOut(Prose prose, Subject subject, PassedOver passedOver, Reading reading) {
        this.prose = prose;
        this.subject = subject;
        this.passedOver = passedOver;
        this.reading = reading;
    }

    /**
     * Notes the counts of a sentence that are of another time or side, and the sentence where it is so as a whole.
     *
     * @param isOther whether a part of it says that it is
     */
    void noteOther(OwnPart own, Predicate<Sentence> isOther) {
        Sentence sentence = own.sentence();
        for (ReadNumber read : prose.numbersIn(sentence)) {
            boolean count = (read.role() == NumberRole.DRONES || read.role() == NumberRole.BARE)
                    && !read.number().isBeyondSense();
            if (count && !own.has(read.number().first())) {
                reading.leftOut.add(read.number());
                if (isPerhapsOwn(own, read.number().first(), isOther)) {
                    reading.passedNumbers.add(read.number());
                }
            }
        }
        boolean counts = prose.numbersIn(sentence).stream()
                .anyMatch(number -> number.role() == NumberRole.DRONES || number.role() == NumberRole.BARE);
        boolean drawn = prose.placesIn(sentence).stream().anyMatch(PassedOver::isDrawn);
        if (own.to() == sentence.from() && drawn && counts) {
            reading.unread.add(sentence);
        }
    }

    /**
     * "Since January 104 were shot down over Tatarstan; over Udmurtia it is 61": behind a semicolon a clause may be of the statement
     * again. After a colon the list of the other time goes on.
     */
    private boolean isPerhapsOwn(OwnPart own, int number, Predicate<Sentence> isOther) {
        Sentence sentence = own.sentence();
        int begin = number;
        while (begin > own.to() && !prose.at(begin - 1).is(";")) {
            begin--;
        }
        int end = number;
        while (end < sentence.to() && !prose.at(end).is(";")) {
            end++;
        }
        Sentence clause = new Sentence(begin, end, sentence.paragraph(), false);
        return begin > own.to()
                && prose.tokens().subList(own.to(), begin).stream().noneMatch(token -> token.is(":"))
                && prose.placesIn(sentence).stream()
                        .anyMatch(place -> place.first() >= clause.from()
                                && place.end() <= clause.to()
                                && PassedOver.isDrawn(place))
                && !isOther.test(clause);
    }

    /**
     * Notes a sentence that was not taken for one that counts.
     *
     * @param here its places that are of the statement
     * @param spots those where something may have been intercepted
     * @param counting whether the sentences before count drones
     * @param others whether another authority speaks
     */
    void note(OwnPart own, List<NamedPlace> here, List<Spot> spots, boolean counting, boolean others) {
        Sentence sentence = own.sentence();
        List<ReadNumber> numbers = prose.numbersIn(sentence);
        List<ReadNumber> bare = numbers.stream()
                .filter(number -> number.role() == NumberRole.BARE)
                .toList();
        boolean drawn = spots.stream().map(Spot::place).anyMatch(place -> place != null && PassedOver.isDrawn(place));
        if (isShotDown(sentence, numbers) || drawn && !bare.isEmpty()) {
            reading.unread.add(sentence);
        }
        if (counting && !others) {
            List<NamedPlace> regions = here.stream().filter(PassedOver::isDrawn).toList();
            if (prose.has(sentence, WordClass.NONE) || prose.at(sentence.from()).is("neither") || isAlike(sentence)) {
                // A zero that was not understood: "got through without a single one", "the same goes for Tula"
                reading.passedPlaces.addAll(regions);
            } else if (countsWithoutNumber(sentence)) {
                reading.perhapsCounted.addAll(regions);
            }
        }
        if (passedOver.looksLikeCounts(own, here)) {
            reading.passedOver.add(sentence);
        }
        if (own.isWhole() && !others) {
            bare.forEach(number -> reading.bareNumbers.add(number.number()));
        }
    }

    /** "Tula and Oryol bring up the rear with a drone apiece", «в Курской вдвое больше». */
    private boolean countsWithoutNumber(Sentence sentence) {
        boolean apiece =
                prose.tokens().subList(sentence.from(), sentence.to()).stream().anyMatch(token -> token.is("apiece"));
        return !prose.has(sentence, WordClass.CASUALTY)
                && (apiece || COUNTING.stream().anyMatch(words -> prose.has(sentence, words)));
    }

    /** Whether a sentence says of its places what the one before says of those that had none. */
    private boolean isAlike(Sentence sentence) {
        return !reading.claims.isEmpty()
                && ClaimMaker.isZero(reading.claims.last().number)
                && prose.tokens().subList(sentence.from(), sentence.to()).stream()
                        .anyMatch(token -> ALIKE.contains(token.key()));
    }

    /** Whether a word says that something was shot down, and a number stands beside it. */
    private boolean isShotDown(Sentence sentence, List<ReadNumber> numbers) {
        return subject.saysShotDown(sentence)
                && numbers.stream()
                        .anyMatch(number -> prose.lengthBefore(number.number().first(), WordClass.INTERCEPT) > 0
                                && number.role() != NumberRole.MEASURE);
    }
}
