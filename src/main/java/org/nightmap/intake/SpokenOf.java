package org.nightmap.intake;

import java.util.Locale;
import java.util.Set;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.gazetteer.Qualifiers;
import org.nightmap.gazetteer.Token;

/** Tells the places that are only spoken of, where nothing was intercepted: titles, origins, datelines. */
final class SpokenOf {

    /** "The headquarters in Rostov-on-Don". */
    private static final Set<String> SEATS = Set.of("headquarters", "headquartered", "based", "штаб", "штабе");

    private static final Set<String> BETWEEN = Set.of("between", "among", "by", "между");

    /** Before "of" they are where something was intercepted, and no title. */
    private static final Set<String> PARTS = Set.of("district", "districts", "city", "suburbs", "outskirts");

    private static final Set<String> DISTRICTS = Set.of("район", "р-н", "округ", "district");

    /** Between a place of a list and its number. */
    private static final Set<String> MARKS = Set.of("-", "–", "—", ":", "|");

    /** How far before "between" the verb stands that says that drones were. */
    private static final int VERB_BEFORE = 4;

    private static final Set<String> THAN = Set.of("than", "чем");

    /** «Ул. Астраханская, 28». */
    private static final Set<String> STREETS = Set.of("ул", "пл", "пр", "просп", "пер", "ш", "st", "ave");

    private final Prose prose;
    private final Prepositions prepositions;
    private final Governments governments;

    SpokenOf(Prose prose, Prepositions prepositions) {
        this.prose = prose;
        this.prepositions = prepositions;
        this.governments = new Governments(prose);
    }

    boolean isOne(Sentence sentence, NamedPlace place) {
        int preposition = prepositions.before(place);
        boolean country = (place.is(PlaceKind.COUNTRY) || place.is(PlaceKind.NATION)) && preposition < 0;
        Token before = prose.at(place.first() - 1);
        boolean clock = before.is("по") && prose.at(place.first() - 2).isNumber();
        return isOfTitle(place, before, preposition)
                || governments.isOne(sentence, place)
                || isOfMinistry(place, preposition)
                || isOfOffice(place, preposition)
                || prose.at(place.end()).is("?")
                || country
                || clock
                || THAN.contains(before.key())
                || preposition == Prepositions.FROM && !isAnnounced(place) && !isShare(sentence, place)
                || isDateline(sentence, place);
    }

    /** The governor of Tula Region, Tula's mayor, Kursk airport. */
    private boolean isOfTitle(NamedPlace place, Token before, int preposition) {
        int first = place.first();
        if (before.is(".") && STREETS.contains(prose.at(first - 2).key())) {
            return true;
        }
        // "Over the border Belgorod region", «над приграничными районами Белгородской области»
        boolean part = preposition >= 0 && Qualifiers.isOne(before);
        boolean title = before.isWord()
                && !part
                && prose.is(first - 1, WordClass.ATTRIBUTE)
                && !prose.is(first - 1, WordClass.SAYS);
        // "Over the border districts of Kursk Region"
        boolean within = preposition >= 0
                && (PARTS.contains(prose.at(first - 2).key())
                        || PARTS.contains(prose.at(first - 3).key()));
        boolean attribute = prose.begins(place.end(), WordClass.ATTRIBUTE)
                && place.form() != NameForm.ADJECTIVE
                && !(prose.is(place.end(), WordClass.BORDER) && Qualifiers.isOne(prose.at(place.end() + 1)));
        if (within || isItemByDistrict(place)) {
            return attribute;
        }
        return attribute
                || title
                || before.is("of") && prose.is(first - 2, WordClass.ATTRIBUTE)
                || before.is("the") && prose.at(first - 2).is("of") && prose.is(first - 3, WordClass.ATTRIBUTE);
    }

    /** «Рыльский р-н Курской обл. — 3», "Rylsk district of Kursk Region: 3": an item of a list names a district with its region. */
    private boolean isItemByDistrict(NamedPlace place) {
        int noun = place.first() - 1;
        while (prose.at(noun).is("the") || prose.at(noun).is("of")) {
            noun--;
        }
        return DISTRICTS.stream().anyMatch(prose.at(noun).key()::startsWith)
                && MARKS.contains(prose.at(place.end()).text())
                && prose.numbersIn(new Sentence(place.end() + 1, place.end() + 2, 0, false)).stream()
                        .anyMatch(number -> number.role() == NumberRole.BARE || number.role() == NumberRole.DRONES);
    }

    /** The defence ministry in Moscow. */
    private boolean isOfMinistry(NamedPlace place, int preposition) {
        return preposition >= 0
                && place.first() - preposition <= 1
                && prose.lengthBefore(preposition, WordClass.MINISTRY) > 0;
    }

    /** «Про Смоленскую область известно: 13», «по Тульской области: пять»: what is said of it follows. */
    private boolean isAnnounced(NamedPlace place) {
        return prose.at(place.end()).is(":")
                && prose.numbersIn(new Sentence(place.end() + 1, place.end() + 2, 0, false)).stream()
                        .findAny()
                        .isPresent();
    }

    /** "The other nine were split between Tula and Oryol". */
    private boolean isShare(Sentence sentence, NamedPlace place) {
        int between = prose.at(place.first() - 1).is("the") ? place.first() - 2 : place.first() - 1;
        return BETWEEN.contains(prose.at(between).key())
                && prose.has(Math.max(sentence.from(), between - VERB_BEFORE), between, WordClass.SHARED);
    }

    /** "Officials in Moscow": those who speak for the whole country sit in its capital. */
    private boolean isOfOffice(NamedPlace place, int preposition) {
        boolean seat =
                preposition > 0 && SEATS.contains(prose.at(preposition - 1).key());
        return seat
                || preposition >= 0
                        && place.first() - preposition == 1
                        && place.end() - place.first() == 1
                        && prose.is(place.first(), WordClass.CAPITAL)
                        && (prose.is(preposition - 1, WordClass.ATTRIBUTE)
                                || prose.is(preposition - 1, WordClass.AUTHORITY));
    }

    /** Where a report was written: "MOSCOW, October 25", "BELGOROD (Reuters)". */
    private boolean isDateline(Sentence sentence, NamedPlace place) {
        if (place.first() != sentence.from()) {
            return false;
        }
        Token next = prose.at(place.end());
        boolean date = (next.is(",") || next.is("."))
                && prose.has(place.end(), Math.min(prose.tokens().size(), place.end() + 4), WordClass.MONTH);
        String name = prose.at(place.first()).text();
        boolean capitals = name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
        return date
                || capitals
                        && (next.is("(")
                                || next.is(",")
                                || next.is(".")
                                || next.is("/")
                                || isDashBeforeText(place.end()));
    }

    /** "MOSCOW -- Almost all": in a list a number follows. */
    private boolean isDashBeforeText(int index) {
        int end = index;
        while ("-–—".contains(prose.at(end).text())) {
            end++;
        }
        return end > index
                && prose.at(end).isCapitalised()
                && prose.numbersIn(new Sentence(end, end + 1, 0, false)).isEmpty();
    }
}
