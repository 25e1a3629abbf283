package org.nightmap.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Claim.Part;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Reference;
import org.nightmap.intake.Element.Spot;
import org.nightmap.intake.ElementReader.Destination;
import org.nightmap.intake.ElementReader.Found;
import org.nightmap.intake.Linker.Link;
import org.nightmap.intake.Reading.Total;
import org.nightmap.report.ReportKind;

/** Reads a text sentence by sentence: which counts it gives for which places, and what its total is. */
final class StatementReader {

    /** A link below it is doubted, unless the total confirms it. */
    private static final double WEAK = 1.5;

    private static final int MOST_SPEAKERS = 50;

    /** How far after a number its verb may stand, in words. */
    private static final int VERB_FOLLOWS = 5;

    /** How far from a number "launched" may stand that speaks of it. */
    private static final int LAUNCH_NEAR = 12;

    private final StatementWords words;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<ReadNumber> numbers;
    private final List<NamedPlace> places;
    private final WrittenDates dates;
    private final Set<LocalDate> own;
    private final @Nullable ReportKind kind;
    private final ElementReader elements;
    private final OtherTimes otherTimes;
    private final Reading reading = new Reading();

    /** Whether the sentences before count drones, so that a number alone is one of theirs. */
    private boolean counting;

    private boolean otherAuthority;
    private final Set<String> speakers = new HashSet<>();
    private int otherSideIn = -1;
    private boolean lastWasTotal;
    private @Nullable NamedPlace lastPlace;
    private boolean severalLastPlaces;

    /**
     * A reader of one text.
     *
     * @param own the dates that belong to the statement: its night's two days, or its day; empty if not known
     * @param kind what the statement is; null if not known
     */
    StatementReader(
            StatementWords words,
            List<Token> tokens,
            List<Sentence> sentences,
            List<ReadNumber> numbers,
            List<NamedPlace> places,
            WrittenDates dates,
            Set<LocalDate> own,
            @Nullable ReportKind kind) {
        this.words = words;
        this.tokens = tokens;
        this.sentences = sentences;
        this.numbers = numbers;
        this.places = places;
        this.dates = dates;
        this.own = own;
        this.kind = kind;
        this.elements = new ElementReader(words, tokens, numbers);
        this.otherTimes = new OtherTimes(words, tokens);
    }

    Reading read() {
        reading.ministry = words.occurs(tokens, 0, tokens.size(), WordClass.MINISTRY);
        for (int i = 0; i < sentences.size(); i++) {
            read(i, sentences.get(i));
        }
        return reading;
    }

    private void read(int index, Sentence sentence) {
        int other = otherTimeFrom(sentence);
        List<NamedPlace> here = Slices.within(sentence, places, NamedPlace::first).stream()
                .filter(place -> place.first() < other)
                .toList();
        boolean others = speaksOfOthers(sentence);
        List<ReadNumber> counts = counts(sentence);
        Found found = elements.read(sentence, counts, here);
        remember(new ArrayList<>(found.spokenOf()));
        if (found.elements().stream().anyMatch(Count.class::isInstance) && isAboutInterceptions(sentence, counts)) {
            link(index, sentence, found, others);
        } else {
            counts.forEach(count -> reading.notCounts.add(count.number()));
            if (numbersIn(sentence).stream().anyMatch(number -> number.role() == NumberRole.THINGS)) {
                counting = false;
            }
            if (others || isAboutInterceptions(sentence, counts) && (counting || hasDrone(sentence))) {
                rememberUncounted(found, sentence);
            }
        }
        rememberPlaces(found);
    }

    // ---- what a sentence is about

    /** Whether a sentence tells what was shot down, so that its numbers of drones are counts. */
    private boolean isAboutInterceptions(Sentence sentence, List<ReadNumber> counts) {
        if (words.occurs(tokens, sentence.from(), sentence.to(), WordClass.INTERCEPT)) {
            return true;
        }
        boolean nightOfMinistry = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.MINISTRY)
                && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.THIS_NIGHT);
        boolean harmed = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.CASUALTY)
                || words.occurs(tokens, sentence.from(), sentence.to(), WordClass.LAUNCH);
        boolean named = counts.stream().anyMatch(count -> count.role() == NumberRole.DRONES);
        boolean total = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.TOTAL);
        return !harmed && (counting || named || total || nightOfMinistry || sentence.heading() || isList(sentence));
    }

    /** At least two numbers without a noun, each beside a dash or colon and a place: a list of counts without a word of what. */
    private boolean isList(Sentence sentence) {
        if (words.occurs(tokens, sentence.from(), sentence.to(), WordClass.CASUALTY)) {
            return false;
        }
        long listed = numbersIn(sentence).stream()
                .filter(number -> number.role() == NumberRole.BARE
                        && number.number().end() < tokens.size()
                        && "-–—:".contains(tokens.get(number.number().end()).text()))
                .count();
        return listed >= 2 && Slices.within(sentence, places, NamedPlace::first).size() >= 2;
    }

    private boolean hasDrone(Sentence sentence) {
        return words.occurs(tokens, sentence.from(), sentence.to(), WordClass.DRONE);
    }

    /** Whether another authority than the one of the total speaks; a pronoun continues what went before. */
    private boolean speaksOfOthers(Sentence sentence) {
        boolean ministry = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.MINISTRY);
        boolean authority = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.AUTHORITY);
        if (authority) {
            rememberSpeakers(sentence);
        }
        if ((authority || isSpeaker(sentence)) && !ministry) {
            otherAuthority = true;
        } else if (ministry || !continues(sentence)) {
            otherAuthority = false;
        }
        return otherAuthority;
    }

    /** The names after a title: Governor Andrei Sorokin. */
    private void rememberSpeakers(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int title = words.length(tokens, i, WordClass.AUTHORITY);
            for (int j = i + title; title > 0 && j < Math.min(sentence.to(), i + title + 5); j++) {
                Token name = tokens.get(j);
                int at = j;
                boolean place = Slices.within(sentence, places, NamedPlace::first).stream()
                        .anyMatch(one -> one.first() <= at && at < one.end());
                if (name.isCapitalised() && !place && speakers.size() < MOST_SPEAKERS) {
                    speakers.add(name.key());
                }
            }
        }
    }

    private boolean isSpeaker(Sentence sentence) {
        return !speakers.isEmpty()
                && tokens.subList(sentence.from(), sentence.to()).stream()
                        .anyMatch(token -> token.isCapitalised() && speakers.contains(token.key()));
    }

    private boolean continues(Sentence sentence) {
        return otherAuthority
                && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.PRONOUN)
                && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.SAYS);
    }

    // ---- numbers

    private List<ReadNumber> numbersIn(Sentence sentence) {
        return Slices.within(sentence, numbers, number -> number.number().first());
    }

    /** The numbers of a sentence that count drones of this statement. */
    private List<ReadNumber> counts(Sentence sentence) {
        List<ReadNumber> counts = new ArrayList<>();
        NumberRole last = null;
        int before = sentence.from();
        int other = otherTimeFrom(sentence);
        boolean context = counting
                || isList(sentence)
                || hasDrone(sentence)
                || words.occurs(tokens, sentence.from(), sentence.to(), WordClass.INTERCEPT)
                || words.occurs(tokens, sentence.from(), sentence.to(), WordClass.TOTAL);
        for (ReadNumber read : numbersIn(sentence)) {
            NumberRole role = read.role();
            if (last == NumberRole.WEAPONS && isCutOff(before, read.number().first())) {
                last = null;
            }
            before = read.number().end();
            if (role == NumberRole.BARE) {
                role = bareRole(sentence, read, last, context);
            }
            if (role != NumberRole.MEASURE) {
                last = role;
            }
            if (role == NumberRole.WEAPONS) {
                reading.weapons = true;
            }
            boolean counted =
                    (role == NumberRole.DRONES) && read.number().first() < other && !isLaunched(sentence, read);
            if (counted) {
                counts.add(read.role() == NumberRole.BARE ? read : read.as(NumberRole.DRONES));
            } else {
                reading.notCounts.add(read.number());
            }
        }
        return counts;
    }

    /** A bracket or semicolon ends what was counted in it: «27 — Курской областью (и две ракеты); четыре — Липецкой». */
    private boolean isCutOff(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.is(";") || token.is(")"));
    }

    private NumberRole bareRole(Sentence sentence, ReadNumber read, @Nullable NumberRole last, boolean context) {
        int begin = read.number().end();
        int end = Math.min(begin + VERB_FOLLOWS, sentence.to());
        boolean shot = words.occurs(tokens, begin, otherTimes.markBefore(begin, end), WordClass.INTERCEPT);
        boolean harmed = words.occurs(tokens, begin, otherTimes.markBefore(begin, end), WordClass.CASUALTY);
        if (harmed) {
            return NumberRole.THINGS;
        }
        boolean shotBefore = words.lengthBefore(tokens, read.number().first(), WordClass.INTERCEPT) > 0;
        if (shot || shotBefore) {
            return last == NumberRole.WEAPONS ? last : NumberRole.DRONES;
        }
        if (last != null) {
            return last;
        }
        return context ? NumberRole.DRONES : NumberRole.THINGS;
    }

    /** Sent, not shot down. */
    private boolean isLaunched(Sentence sentence, ReadNumber read) {
        if (!words.occurs(
                tokens, read.number().first() - LAUNCH_NEAR, read.number().end() + LAUNCH_NEAR, WordClass.LAUNCH)) {
            return false;
        }
        int begin = otherTimes.segmentBegin(sentence, read.number().first());
        int end = otherTimes.segmentEnd(sentence, read.number().end());
        return words.occurs(tokens, begin, end, WordClass.LAUNCH)
                && !words.occurs(tokens, begin, end, WordClass.INTERCEPT);
    }

    /** From where on a sentence speaks of another night or a longer time; its end if it does not. */
    private int otherTimeFrom(Sentence sentence) {
        if (speaksOfOtherSide(sentence)) {
            return sentence.from();
        }
        boolean nightInDay = (kind == ReportKind.DAY || kind == ReportKind.EVENING)
                && words.occurs(tokens, sentence.from(), sentence.to(), WordClass.THIS_NIGHT);
        return nightInDay
                ? sentence.from()
                : otherTimes.from(
                        sentence,
                        i -> isOtherKind(i) || kind != ReportKind.CUMULATIVE && dates.isOther(i, own),
                        numbers);
    }

    /** What the other side says of its own air defence, until the paragraph ends or a region or the ministry is named. */
    private boolean speaksOfOtherSide(Sentence sentence) {
        if (words.occurs(tokens, sentence.from(), sentence.to(), WordClass.OTHER_SIDE)) {
            otherSideIn = sentence.paragraph();
        } else if (otherSideIn == sentence.paragraph()
                && (words.occurs(tokens, sentence.from(), sentence.to(), WordClass.MINISTRY)
                        || Slices.within(sentence, places, NamedPlace::first).stream()
                                .anyMatch(place -> isKind(place, PlaceKind.REGION)))) {
            otherSideIn = -1;
        }
        return otherSideIn == sentence.paragraph();
    }

    /** In a statement on a night, what is said of the day; the other way round, of the night. */
    private boolean isOtherKind(int index) {
        return kind == ReportKind.NIGHT && words.length(tokens, index, WordClass.DAY_KIND) > 0
                || kind != ReportKind.CUMULATIVE && words.length(tokens, index, WordClass.LONGER_TIME) > 0;
    }

    // ---- linking

    private void link(int index, Sentence sentence, Found found, boolean others) {
        List<Element> inOrder = new ArrayList<>(found.elements());
        Map<Count, Part> parts = parts(sentence, inOrder, found.destinations());
        inOrder.removeAll(parts.keySet());
        removePlacesOfParts(sentence, inOrder, parts.keySet());
        List<Count> towards = onTheirWay(sentence, inOrder, found.destinations());
        inOrder.removeAll(towards);
        inOrder.removeAll(spelledOut(inOrder));
        Linker.Result result = new Linker(words, tokens, inOrder).link();

        List<Claim> made = new ArrayList<>();
        for (Link link : result.links()) {
            made.addAll(claims(index, sentence, link, inOrder, others));
        }
        for (Count count : result.counts()) {
            unlinked(index, sentence, count, others);
        }
        attach(parts, made, index);
        for (Count count : towards) {
            orphan(index, count, found.destinations(), others);
        }
        reading.claims.addAll(made);
        boolean anyTotal = !reading.totals.isEmpty() && reading.totals.getLast().sentence() == index;
        if (!made.isEmpty() || anyTotal) {
            counting = true;
            lastWasTotal = made.isEmpty();
        }
        addBare(result.places());
    }

    /** "Eight over Tula and Kaluga, four in each": the eight are said again, place by place. */
    private List<Element> spelledOut(List<Element> inOrder) {
        List<Element> sums = new ArrayList<>();
        for (int i = 2; i < inOrder.size(); i++) {
            boolean ends = i + 1 == inOrder.size() || inOrder.get(i + 1) instanceof Count;
            if (!ends || !(inOrder.get(i) instanceof Count last) || last.number() == null || !isSaidForEach(last)) {
                continue;
            }
            int places = 0;
            while (i - 1 - places >= 0 && inOrder.get(i - 1 - places) instanceof Spot) {
                places++;
            }
            Integer value = last.number().value();
            boolean sum = places > 1
                    && value != null
                    && i - 1 - places >= 0
                    && inOrder.get(i - 1 - places) instanceof Count first
                    && first.number() != null
                    && Integer.valueOf(value * places).equals(first.number().value());
            if (sum) {
                sums.add(inOrder.get(i - 1 - places));
            }
        }
        return sums;
    }

    private boolean isSaidForEach(Count count) {
        return words.occurs(tokens, count.end(), Math.min(tokens.size(), count.phraseEnd() + 2), WordClass.EACH)
                || count.first() > 0 && words.is(tokens.get(count.first() - 1), WordClass.EACH_BEFORE);
    }

    private List<Claim> claims(int index, Sentence sentence, Link link, List<Element> inOrder, boolean others) {
        List<NamedPlace> where = new ArrayList<>();
        for (Spot spot : link.places()) {
            NamedPlace place = spot.place() == null ? there(spot) : spot.place();
            if (place != null) {
                where.add(place);
            }
        }
        if (where.isEmpty()) {
            link.counts().forEach(count -> reading.loose.add(count));
            return List.of();
        }
        if (where.stream().anyMatch(place -> isKind(place, PlaceKind.NATION))
                && link.counts().size() == 1) {
            total(index, sentence, link.counts().getFirst(), others);
            return List.of();
        }
        List<Claim> made = new ArrayList<>();
        if (link.counts().size() == 1) {
            Claim claim = new Claim(index, link.counts().getFirst(), where, isEach(link, inOrder), others);
            claim.unresolved = link.places().stream().anyMatch(spot -> spot.place() == null) && severalLastPlaces;
            claim.weak = link.score() < WEAK;
            made.add(claim);
        } else if (where.size() < link.counts().size()
                || where.stream().anyMatch(place -> isKind(place, PlaceKind.NATION))) {
            // A place is missing from the pairs, so that nothing says which number is whose
            link.counts().forEach(count -> reading.loose.add(count));
        } else {
            boolean inTheirOrder = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.RESPECTIVELY);
            for (int i = 0; i < link.counts().size(); i++) {
                Claim claim = new Claim(index, link.counts().get(i), List.of(where.get(i)), false, others);
                claim.weak = !inTheirOrder;
                made.add(claim);
            }
        }
        return made;
    }

    /** «По два над А и Б», "two each over A and B". */
    private boolean isEach(Link link, List<Element> inOrder) {
        Count count = link.counts().getFirst();
        if (count.first() > 0 && words.is(tokens.get(count.first() - 1), WordClass.EACH_BEFORE)) {
            return true;
        }
        int from = count.first();
        int to = count.phraseEnd();
        for (Spot spot : link.places()) {
            from = Math.min(from, spot.first());
            to = Math.max(to, spot.end());
        }
        int begin = from;
        int end = to;
        int before = Math.max(0, begin - 3);
        int next = Math.min(tokens.size(), end + 3);
        for (Element element : inOrder) {
            before = element.end() <= begin ? Math.max(before, element.end()) : before;
            next = element.first() >= end ? Math.min(next, element.first()) : next;
        }
        return words.occurs(tokens, before, next, WordClass.EACH);
    }

    private void unlinked(int index, Sentence sentence, Count count, boolean others) {
        boolean drones = count.phraseEnd() > count.end();
        boolean saysTotal = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.TOTAL);
        boolean first = reading.claims.isEmpty() && reading.totals.isEmpty();
        boolean shot = words.occurs(tokens, sentence.from(), sentence.to(), WordClass.INTERCEPT);
        if (count.number() != null && (drones && (shot || sentence.heading()) || saysTotal || first)) {
            total(index, sentence, count, others);
        } else {
            reading.loose.add(count);
        }
    }

    private void total(int index, Sentence sentence, Count count, boolean others) {
        WrittenNumber number = count.number();
        if (number != null) {
            reading.totals.add(new Total(number, index, sentence.heading(), others));
        }
    }

    // ---- parts of counts

    /** Numbers that are a part of the count before them. */
    private Map<Count, Part> parts(Sentence sentence, List<Element> inOrder, List<Destination> destinations) {
        Map<Count, Part> parts = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            if (!(inOrder.get(i) instanceof Count count) || count.number() == null || !isMarkedPart(count)) {
                continue;
            }
            int end = otherTimes.segmentEnd(sentence, count.end());
            boolean towards = isHeading(count, end)
                    || destinations.stream()
                            .anyMatch(to -> to.heading() >= count.end() && to.heading() < count.end() + 8);
            if (towards || hasLineBefore(inOrder.subList(0, i))) {
                parts.put(
                        count,
                        new Part(count.number(), count.first(), endOfPart(sentence, Math.max(end, count.phraseEnd()))));
            }
        }
        return parts;
    }

    /** «7 БПЛА, летевших на Москву»: the words after the comma belong to it. */
    private int endOfPart(Sentence sentence, int end) {
        return end + 1 < sentence.to() && words.length(tokens, end + 1, WordClass.HEADING) > 0
                ? otherTimes.segmentEnd(sentence, end + 1)
                : end;
    }

    private boolean isMarkedPart(Count count) {
        int before = count.first();
        while (before > 0
                && (words.is(tokens.get(before - 1), WordClass.EACH_BEFORE)
                        || tokens.get(before - 1).is("the"))) {
            before--;
        }
        WrittenNumber number = count.number();
        if (number != null && number.vague()) {
            int bound = words.lengthBefore(tokens, before, WordClass.BOUND_ABOVE)
                    + words.lengthBefore(tokens, before, WordClass.BOUND_LEAST)
                    + words.lengthBefore(tokens, before, WordClass.BOUND_MOST)
                    + words.lengthBefore(tokens, before, WordClass.BOUND_ABOUT);
            before -= Math.min(before, bound);
        }
        return words.lengthBefore(tokens, before, WordClass.SUB) > 0
                || words.length(tokens, count.end(), WordClass.SUB) > 0;
    }

    /** Whether the count before has a place of its own; after a total, "of these" opens the list. */
    private boolean hasLineBefore(List<Element> before) {
        boolean count = false;
        boolean place = false;
        for (Element element : before) {
            count |= element instanceof Count;
            place |= element instanceof Spot spot && (spot.place() == null || !isKind(spot.place(), PlaceKind.NATION));
        }
        if (count) {
            return place;
        }
        return !place && !lastWasTotal && !reading.claims.isEmpty();
    }

    private boolean isHeading(Count count, int end) {
        return words.occurs(tokens, count.end(), Math.min(end, count.end() + 6), WordClass.HEADING);
    }

    /** A place named within a part belongs to the part. */
    private void removePlacesOfParts(Sentence sentence, List<Element> inOrder, Set<Count> parts) {
        for (Count part : parts) {
            int end = otherTimes.segmentEnd(sentence, part.end());
            inOrder.removeIf(
                    element -> element instanceof Spot && element.first() >= part.end() && element.end() <= end);
        }
    }

    /** Counts of drones that were heading somewhere and for which no place of interception is given. */
    private List<Count> onTheirWay(Sentence sentence, List<Element> inOrder, List<Destination> destinations) {
        List<Count> towards = new ArrayList<>();
        for (Element element : inOrder) {
            if (element instanceof Count count
                    && destinations.stream()
                            .anyMatch(to -> to.heading() >= count.end() && to.heading() < count.end() + 8)) {
                Destination to = destinations.stream()
                        .filter(one -> one.heading() >= count.end())
                        .findFirst()
                        .orElseThrow();
                int next = inOrder.stream()
                        .filter(Count.class::isInstance)
                        .mapToInt(Element::first)
                        .filter(i -> i > count.first())
                        .min()
                        .orElse(sentence.to());
                boolean placed = inOrder.stream()
                        .anyMatch(spot -> spot instanceof Spot s
                                && s.preposition() >= 0
                                && s.first() > count.end()
                                && s.first() < next);
                boolean between =
                        inOrder.stream().anyMatch(one -> one.first() > count.first() && one.first() < to.heading());
                boolean before = inOrder.stream()
                        .anyMatch(spot -> spot instanceof Spot s && s.preposition() >= 0 && s.first() < count.first());
                if (!placed && !between && !before) {
                    towards.add(count);
                }
            }
        }
        return towards;
    }

    private void orphan(int index, Count count, List<Destination> destinations, boolean others) {
        NamedPlace place = destinations.stream()
                .filter(to -> to.heading() >= count.end())
                .findFirst()
                .orElseThrow()
                .place();
        Claim claim = new Claim(index, count, List.of(place), false, others);
        claim.orphan = true;
        reading.claims.add(claim);
    }

    private void attach(Map<Count, Part> parts, List<Claim> made, int index) {
        for (Map.Entry<Count, Part> entry : parts.entrySet()) {
            Count count = entry.getKey();
            Claim owner = null;
            for (Claim claim : made) {
                if (claim.count.first() < count.first() || owner == null && made.size() == 1) {
                    owner = owner == null || claim.count.first() < count.first() ? claim : owner;
                }
            }
            if (owner == null && !reading.claims.isEmpty() && reading.claims.getLast().sentence == index - 1) {
                owner = reading.claims.getLast();
            }
            if (owner == null) {
                reading.looseParts.add(entry.getValue());
            } else {
                owner.parts.add(entry.getValue());
            }
        }
    }

    // ---- places

    private @Nullable NamedPlace there(Spot spot) {
        NamedPlace before = lastPlace;
        return before == null ? null : new NamedPlace(before.first(), before.end(), before.place(), before.form());
    }

    private void rememberPlaces(Found found) {
        List<NamedPlace> all = new ArrayList<>(found.spokenOf());
        found.elements().forEach(element -> {
            if (element instanceof Spot spot && spot.place() != null) {
                all.add(spot.place());
            }
        });
        remember(all);
    }

    private void remember(List<NamedPlace> all) {
        all.removeIf(place -> isKind(place, PlaceKind.NATION) || isKind(place, PlaceKind.COUNTRY));
        if (!all.isEmpty()) {
            Set<String> different = all.stream()
                    .map(NamedPlace::place)
                    .filter(Objects::nonNull)
                    .map(place -> Objects.requireNonNullElse(
                            place.region(), place.name().en()))
                    .collect(Collectors.toSet());
            lastPlace = all.getLast();
            severalLastPlaces = different.size() > 1;
        }
    }

    private void rememberUncounted(Found found, Sentence sentence) {
        if (otherTimeFrom(sentence) < sentence.to()
                || !words.occurs(tokens, sentence.from(), sentence.to(), WordClass.INTERCEPT)
                || words.occurs(tokens, sentence.from(), sentence.to(), WordClass.CASUALTY)) {
            return;
        }
        List<Spot> spots = new ArrayList<>();
        for (Element element : found.elements()) {
            if (element instanceof Spot spot) {
                spots.add(spot);
            }
        }
        addBare(spots);
    }

    /** Places after a preposition, with the rest of their list. */
    private void addBare(List<Spot> spots) {
        Spot before = null;
        for (Spot spot : spots) {
            NamedPlace place = spot.place();
            boolean listed = before != null && spot.first() - before.end() <= 3 && spot.preposition() < 0;
            if (place != null && (spot.preposition() >= 0 || listed)) {
                addBare(place);
                before = spot;
            } else {
                before = null;
            }
        }
    }

    private void addBare(NamedPlace place) {
        Place meant = place.place();
        if (meant != null && (meant.kind() == PlaceKind.REGION || meant.kind() == PlaceKind.SEA)) {
            reading.bare.add(place);
        }
    }

    private static boolean isKind(NamedPlace place, PlaceKind kind) {
        return place.place() != null && place.place().kind() == kind;
    }

    /** References are resolved in the order of the text, once all claims are known. */
    static boolean isRest(Claim claim) {
        return claim.count.reference() == Reference.REST;
    }
}
