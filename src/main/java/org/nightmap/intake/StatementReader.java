package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nightmap.intake.Claim.Part;
import org.nightmap.intake.Contrasts.Denied;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.ElementReader.Destination;
import org.nightmap.intake.ElementReader.Found;
import org.nightmap.intake.Linker.Link;

/** Reads a text sentence by sentence: which counts it gives for which places, and what its total is. */
final class StatementReader {

    private final Prose prose;
    private final Speakers speakers;
    private final OtherSubjects otherSubjects;
    private final Subject subject;
    private final DroneNumbers droneNumbers;
    private final ElementReader elements;
    private final SubCounts subCounts;
    private final EachPhrases eachPhrases;
    private final TotalPhrases totalPhrases;
    private final LastPlace lastPlace = new LastPlace();
    private final Governments governments;
    private final AllOfThem allOfThem;
    private final MorningCounts mornings;
    private final LimitedDenials limitedDenials;
    private final PartsAfterColon partsAfterColon;
    private final UncountedPlaces uncounted;
    private final Reading reading = new Reading();
    private final ClaimMaker claimMaker;
    private final CountsWithoutPlace withoutPlace;
    private final Wording wording;
    private final Unaccounted unaccounted;
    private final Contrasts contrasts;
    private final Corrections corrections;
    private final CorrectedClaims corrected;
    private final SentencesLeftOut leftOut;
    private final UnsureTotals unsureTotals;

    /** Whether the sentences before count drones, so that a number alone is one of theirs. */
    private boolean counting;

    private boolean lastWasTotal;

    /**
     * A reader of one text.
     *
     * @param time when the statement counts, as read
     */
    StatementReader(Prose prose, WrittenDates dates, TimeReader.Found time) {
        this.prose = prose;
        OtherTimes otherTimes = new OtherTimes(prose.words(), prose.tokens());
        this.speakers = new Speakers(prose);
        this.otherSubjects = new OtherSubjects(prose, otherTimes, dates, time);
        this.subject = new Subject(prose);
        this.droneNumbers = new DroneNumbers(prose, subject, otherTimes);
        this.elements = new ElementReader(prose);
        this.subCounts = new SubCounts(prose, otherTimes);
        this.eachPhrases = new EachPhrases(prose);
        this.totalPhrases = new TotalPhrases(prose);
        this.governments = new Governments(prose);
        this.allOfThem = new AllOfThem(prose);
        this.mornings = new MorningCounts(prose, time.kind());
        this.limitedDenials = new LimitedDenials(prose);
        this.partsAfterColon = new PartsAfterColon(prose);
        this.uncounted = new UncountedPlaces(prose);
        this.claimMaker = new ClaimMaker(prose, eachPhrases, lastPlace, reading);
        this.withoutPlace = new CountsWithoutPlace(prose, subject, reading);
        this.wording = new Wording(prose);
        this.contrasts = new Contrasts(prose);
        this.corrections = new Corrections(prose);
        this.corrected = new CorrectedClaims(prose, wording, reading);
        this.unaccounted = new Unaccounted(prose, reading);
        this.unsureTotals = new UnsureTotals(prose, dates, time.own());
        this.leftOut = new SentencesLeftOut(prose, subject, new PassedOver(prose, elements), reading);
    }

    Reading read() {
        reading.ministry = prose.has(0, prose.tokens().size(), WordClass.MINISTRY);
        for (int i = 0; i < prose.sentences().size(); i++) {
            read(i, prose.sentences().get(i));
        }
        corrected.doubtWhereTooMany();
        reading.bare.addAll(uncounted.found());
        unsureTotals.addTo(reading);
        return reading;
    }

    private void read(int index, Sentence sentence) {
        if (sentence.heading()) {
            reading.headings.add(index);
        }
        List<Denied> denied = contrasts.in(sentence);
        OwnPart ofStatement = otherSubjects.ownPart(sentence);
        OwnPart own = Contrasts.without(denied, ofStatement);
        leftOut.noteOther(ofStatement, otherSubjects::isOther);
        boolean others = speakers.areOthersIn(sentence);
        DroneNumbers.Found numbers = droneNumbers.in(own, counting);
        reading.leftOut.addAll(numbers.compared());
        reading.weapons |= numbers.weapons();
        List<ReadNumber> counts = numbers.counts();
        List<NamedPlace> here = prose.placesIn(sentence).stream()
                .filter(place -> own.has(place.first()))
                .toList();
        Found found = elements.read(sentence, counts, here).within(own);
        lastPlace.remember(placesOf(sentence, found.spokenOf()));
        boolean interceptions = subject.isInterceptions(own, counts, counting || found.deniesDrones());
        if (found.elements().stream().anyMatch(Count.class::isInstance) && interceptions) {
            int before = reading.claims.size() + reading.totals.size();
            int uncountedBefore = uncounted.found().size();
            List<Correction> changed = corrections.in(own, found, denied, reading);
            link(index, sentence, found.without(changed), others);
            corrected.again(index, sentence, reading.claims.madeIn(index));
            corrected.correct(index, own, changed, others);
            if (reading.claims.size() + reading.totals.size() > before || !changed.isEmpty()) {
                mornings.read(sentence, reading.claims.madeIn(index));
                limitedDenials.doubt(sentence, reading.claims.madeIn(index));
                partsAfterColon.doubtWhereMore(sentence, reading.claims.madeIn(index));
                wording.read(reading.claims.madeIn(index), own);
                if (!others && !sentence.heading()) {
                    unaccounted.addFrom(index, own, counts, found, uncounted, uncountedBefore);
                }
            } else if (here.stream().anyMatch(PassedOver::isDrawn)) {
                reading.passedOver.add(sentence);
            }
        } else {
            leftOut.note(own, here, found.spots(), counting, others);
            if (prose.has(sentence, WordClass.CASUALTY)
                    || prose.numbersIn(sentence).stream().anyMatch(number -> number.role() == NumberRole.THINGS)) {
                counting = false;
            }
            boolean told = others
                    || subject.isInterceptions(own, counts, counting) && (counting || subject.hasDrone(sentence));
            if (told && own.isWhole() && tellsOfInterceptionsOnly(sentence)) {
                uncounted.add(found.spots());
            }
        }
        lastPlace.remember(placesOf(sentence, found.named()));
    }

    /** Those that are no government: "there" never means who speaks. */
    private List<NamedPlace> placesOf(Sentence sentence, List<NamedPlace> named) {
        return named.stream()
                .filter(place -> !governments.isOne(sentence, place))
                .toList();
    }

    private boolean tellsOfInterceptionsOnly(Sentence sentence) {
        return subject.saysShotDown(sentence) && !prose.has(sentence, WordClass.CASUALTY);
    }

    private void link(int index, Sentence sentence, Found found, boolean others) {
        List<Element> inOrder = new ArrayList<>(found.elements());
        boolean linesBefore = !lastWasTotal && !reading.claims.isEmpty();
        Map<Count, Part> parts = subCounts.in(sentence, inOrder, found.destinations(), linesBefore);
        reading.looseParts.addAll(subCounts.shotDownOfMore(sentence, inOrder, parts));
        inOrder.removeAll(parts.keySet());
        subCounts.removePlaces(sentence, inOrder, parts);
        List<Destination> destinations = SubCounts.destinationsOfNone(parts.keySet(), found.destinations());
        List<Count> towards = OnTheirWay.among(inOrder, destinations, sentence);
        inOrder.removeAll(towards);
        List<Count> totals = totalPhrases.among(inOrder);
        inOrder.removeAll(totals);
        inOrder.removeAll(eachPhrases.spelledOut(inOrder));
        totals.forEach(total -> claimMaker.total(index, sentence, total, others));
        Linker.Result result =
                new Linker(prose.words(), Contrasts.blanked(prose.tokens(), contrasts.in(sentence)), inOrder).link();

        List<Claim> made = new ArrayList<>();
        for (Link link : result.links()) {
            made.addAll(claimMaker.claims(index, sentence, link, inOrder, others));
        }
        List<Count> left = new ArrayList<>();
        for (Count count : result.counts()) {
            if (!claimMaker.isTotal(index, sentence, count, others)) {
                left.add(count);
            }
        }
        made.addAll(withoutPlace.read(index, sentence, left, found, others));
        made.stream()
                .filter(claim -> claim.isSingle() && governments.isUnclear(sentence, claim.places.getFirst()))
                .forEach(claim -> claim.weak = true);
        if (reading.claims.isEmpty() && reading.totals.isEmpty() && made.size() == 1) {
            allOfThem.total(made.getFirst()).ifPresent(count -> claimMaker.total(index, sentence, count, others));
        }
        Claim before = reading.claims.lastIn(index - 1);
        SubCounts.doubtLeftBehind(parts.keySet(), left, made, before);
        SubCounts.attach(parts, made, before, reading.looseParts);
        towards.stream()
                .filter(count -> !ClaimMaker.isZero(count.number()))
                .forEach(count -> reading.claims.add(ClaimMaker.onItsWay(index, count, destinations, others)));
        reading.claims.addAll(made);
        boolean anyTotal = !reading.totals.isEmpty() && reading.totals.getLast().sentence() == index;
        if (!made.isEmpty() || anyTotal) {
            counting = true;
            lastWasTotal = made.isEmpty();
        }
        uncounted.addLeftOver(sentence, result.places(), made, reading);
    }
}
