package org.nightmap.intake;

import java.util.Set;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.Token;

/**
 * Tells the name of a capital that stands for those who govern there, which is not where anything was shot down: "Moscow says",
 * "Moscow shot down 56 drones", «в Москве сообщили», «по данным Москвы».
 */
final class Governments {

    /** How far after its subject a verb may stand. */
    private static final int VERB_FOLLOWS = 2;

    /** And how far after an insertion, "Moscow, for its part, claims", or with the time between, «Москва в ночь на 12 ноября сбила». */
    private static final int FAR = 12;

    private static final int INSERTION = 7;

    private static final Set<String> IN = Set.of("in", "в");

    /** Words before a verb that belong to it. */
    private static final Set<String> AUXILIARIES = Set.of("had", "has", "have", "having");

    /** What those who have an air defence do; a drone that fell or hit is nobody's deed. */
    private static final Set<String> SHOOTS = Set.of(
            "shot",
            "shoots",
            "downed",
            "downs",
            "destroyed",
            "destroys",
            "intercepted",
            "intercepts",
            "repelled",
            "repels",
            "repulsed",
            "neutralised",
            "neutralized",
            "eliminated",
            "suppressed",
            "brought",
            "knocked",
            "took",
            "wiped",
            "stopped",
            "halted",
            "jammed");

    private static final Set<String> SOURCES = Set.of(
            "данным",
            "информации",
            "сведениям",
            "словам",
            "подсчетам",
            "версии",
            "утверждению",
            "утверждениям",
            "заявлению",
            "сообщению",
            "сообщениям",
            "оценке",
            "оценкам",
            "отчету");

    /** «В Москве насчитали 56 сбитых»: there, or by those who sit there. */
    private static final Set<String> COUNTED = Set.of("насчитали", "насчитывают", "назвали", "называют", "counted");

    private final Prose prose;
    private final Prepositions prepositions;

    private enum Told {
        BY_THEM,
        UNCLEAR,
        OF_THE_PLACE
    }

    Governments(Prose prose) {
        this.prose = prose;
        this.prepositions = new Prepositions(prose);
    }

    /** Whether a place is none, but those who govern. */
    boolean isOne(Sentence sentence, NamedPlace place) {
        return told(sentence, place) == Told.BY_THEM;
    }

    /** Whether it cannot be told which of the two it is. */
    boolean isUnclear(Sentence sentence, NamedPlace place) {
        return told(sentence, place) == Told.UNCLEAR;
    }

    private Told told(Sentence sentence, NamedPlace place) {
        if (!isCapital(place) || place.first() < sentence.from() || place.end() > sentence.to()) {
            return Told.OF_THE_PLACE;
        }
        int preposition = prepositions.before(place);
        if (isSource(place)) {
            return Told.BY_THEM;
        }
        if (preposition == Prepositions.NONE) {
            boolean govern = speaks(sentence, place) || shoots(sentence, place) && !anotherShoots(sentence, place);
            return govern ? Told.BY_THEM : Told.OF_THE_PLACE;
        }
        boolean within = preposition == place.first() - 1
                && IN.contains(prose.at(preposition).key());
        return within ? spokenThere(sentence, place) : Told.OF_THE_PLACE;
    }

    private boolean isCapital(NamedPlace place) {
        return place.end() - place.first() == 1 && prose.is(place.first(), WordClass.CAPITAL);
    }

    /** «По данным Москвы», "according to Moscow". */
    private boolean isSource(NamedPlace place) {
        return SOURCES.contains(prose.at(place.first() - 1).key())
                || prose.at(place.first() - 1).is("to")
                        && prose.at(place.first() - 2).is("according");
    }

    /** "Moscow says", "Moscow, for its part, claims". */
    private boolean speaks(Sentence sentence, NamedPlace place) {
        int reach = prose.at(place.end()).is(",") ? INSERTION : VERB_FOLLOWS;
        return prose.has(place.end(), Math.min(place.end() + reach, sentence.to()), WordClass.SAYS);
    }

    /** "Moscow shot down 56", «Москва в ночь на 12 ноября сбила 56»: nothing but its time stands before the verb. */
    private boolean shoots(Sentence sentence, NamedPlace place) {
        for (int i = place.end(); i < Math.min(sentence.to(), place.end() + FAR); i++) {
            Token token = prose.at(i);
            if (prose.begins(i, WordClass.INTERCEPT) && isDeed(token)) {
                return true;
            }
            boolean verb = prose.begins(i, WordClass.INTERCEPT)
                    || prose.is(i, WordClass.RECORDED) && !AUXILIARIES.contains(token.key());
            if (verb || !token.isWord() && !token.isNumber() || isCount(i) || isPlace(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDeed(Token token) {
        String key = token.key();
        boolean russian = key.endsWith("ла") && !key.startsWith("упа") || key.endsWith("ет") || key.endsWith("ит");
        return SHOOTS.contains(key) || russian;
    }

    /** "Tula Region shot down twelve and Moscow shot down five": here regions do what is done over them. */
    private boolean anotherShoots(Sentence sentence, NamedPlace place) {
        return prose.placesIn(sentence).stream()
                .anyMatch(one -> one.first() != place.first()
                        && one.is(PlaceKind.REGION)
                        && prepositions.before(one) == Prepositions.NONE
                        && shoots(sentence, one));
    }

    /** «В Москве сообщили о 56», "In Moscow, officials reported 56". */
    private Told spokenThere(Sentence sentence, NamedPlace place) {
        int begin = prose.at(place.end()).is(",") ? place.end() + 1 : place.end();
        boolean office = false;
        for (int i = begin; i < Math.min(sentence.to(), begin + FAR); i++) {
            Token token = prose.at(i);
            String key = token.key();
            office |= key.startsWith("official") || prose.begins(i, WordClass.MINISTRY);
            boolean them = key.endsWith("ли") || key.endsWith("ют") || key.endsWith("ят") || office;
            if (prose.is(i, WordClass.SAYS) && them) {
                boolean inserted = prose.at(i + 1).is(",") && !key.endsWith("ли");
                return COUNTED.contains(key) || inserted ? Told.UNCLEAR : Told.BY_THEM;
            }
            boolean other = prose.begins(i, WordClass.INTERCEPT)
                    || prose.begins(i, WordClass.AUTHORITY)
                    || !token.isWord() && !token.isNumber()
                    || isCount(i)
                    || isPlace(sentence, i);
            if (other) {
                return Told.OF_THE_PLACE;
            }
        }
        return Told.OF_THE_PLACE;
    }

    private boolean isCount(int index) {
        return prose.numbersIn(new Sentence(index, index + 1, 0, false)).stream()
                .anyMatch(number -> number.role() == NumberRole.DRONES || number.role() == NumberRole.BARE);
    }

    private boolean isPlace(Sentence sentence, int index) {
        return prose.placesIn(sentence).stream().anyMatch(one -> one.first() == index);
    }
}
