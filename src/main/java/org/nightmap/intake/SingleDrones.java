package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;

/** Finds ones without a number: "a drone was shot down over Tula". */
final class SingleDrones {

    private static final Set<String> ARTICLES = Set.of("a", "an", "another", "single", "lone");
    private static final Set<String> NOUNS = Set.of("drone", "uav", "aircraft", "беспилотник", "дрон", "аппарат");
    private static final Set<String> AUXILIARIES = Set.of("were", "was", "is", "are", "has", "have", "had", "also");

    /** "Fragments of a drone" are none. */
    private static final Set<String> FRAGMENT_OF = Set.of("of", "from", "by", "when", "if");

    /** The singular of the last one; its plural is "the rest". */
    private static final Set<String> LAST = Set.of("последний", "последнего", "оставшийся", "оставшегося");

    private static final Set<String> STRUCK = Set.of("struck", "set", "caused", "landed", "started", "left", "tore");

    private final Prose prose;

    SingleDrones(Prose prose) {
        this.prose = prose;
    }

    /** Adds those of a sentence that are no count yet. */
    void addTo(List<Element> elements, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to() - 1; i++) {
            if (isPronoun(i, sentence.to()) && elements.stream().noneMatch(isAt(i))) {
                elements.add(new Count(i, i + 1, i + 1, WrittenNumber.exact(i, i + 1, 1), null));
                continue;
            }
            boolean article =
                    prose.at(i).is("еще") || ARTICLES.contains(prose.at(i).key());
            if (!article || i > 0 && FRAGMENT_OF.contains(prose.at(i - 1).key()) || Denials.isDenied(prose::at, i)) {
                continue;
            }
            int noun = noun(i + 1, sentence.to());
            int first = i;
            boolean known =
                    elements.stream().anyMatch(element -> element.first() >= first - 1 && element.first() <= first + 2);
            boolean drone =
                    noun < sentence.to() && NOUNS.contains(prose.at(noun).key()) && isHead(noun);
            drone &= !isOfClause(i, noun, sentence);
            if ((drone || isShotDown(i, noun, sentence.to())) && !known) {
                elements.add(new Count(i, i + 1, noun + 1, WrittenNumber.exact(i, i + 1, 1), null));
            }
        }
    }

    /** "Another was downed over Tula", «последний сбили над Тулой»: the noun is left out. */
    private boolean isPronoun(int index, int end) {
        boolean alone =
                prose.at(index).is("another") || LAST.contains(prose.at(index).key());
        int verb = AUXILIARIES.contains(prose.at(index + 1).key()) ? index + 2 : index + 1;
        int length = prose.words().length(prose.tokens(), verb, WordClass.INTERCEPT);
        return alone && length > 0 && verb + length < end && prose.begins(verb + length, WordClass.AT);
    }

    /** "A lone straggler was intercepted over Tula": nothing but a drone is, where drones are counted. */
    private boolean isShotDown(int article, int noun, int end) {
        int verb = noun + 1;
        boolean alone =
                prose.is(article + 1, WordClass.ADJECTIVE) || prose.at(article).is("another");
        return alone
                && noun + 3 < end
                && (prose.at(verb).is("was") || prose.at(verb).is("is"))
                && prose.begins(verb + 1, WordClass.INTERCEPT)
                && !prose.is(noun, WordClass.WEAPON)
                && !prose.is(noun, WordClass.PERSON)
                && prose.begins(
                        verb + 1 + prose.words().length(prose.tokens(), verb + 1, WordClass.INTERCEPT), WordClass.AT);
    }

    /** "A drone shot down over the city hit a house" tells of one among those that are counted elsewhere. */
    private boolean isOfClause(int article, int noun, Sentence sentence) {
        boolean clause = (prose.at(article).is("a") || prose.at(article).is("an"))
                && prose.begins(noun + 1, WordClass.INTERCEPT);
        for (int i = noun + 4; clause && i < sentence.to() && !prose.at(i).is(","); i++) {
            if (prose.begins(i, WordClass.INTERCEPT)
                    || prose.begins(i, WordClass.CASUALTY)
                    || STRUCK.contains(prose.at(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<Element> isAt(int index) {
        return element -> element.first() <= index && element.end() > index;
    }

    /** The word after the adjectives. */
    private int noun(int from, int to) {
        int noun = from;
        while (noun < to
                && prose.is(noun, WordClass.ADJECTIVE)
                && !NOUNS.contains(prose.at(noun).key())) {
            noun++;
        }
        return noun;
    }

    /** Whether the noun ends its phrase, unlike that of "a drone attack". */
    private boolean isHead(int noun) {
        Token next = prose.at(noun + 1);
        return !next.isWord()
                || AUXILIARIES.contains(next.key())
                || prose.begins(noun + 1, WordClass.INTERCEPT)
                || prose.begins(noun + 1, WordClass.AT)
                || prose.begins(noun + 1, WordClass.EACH);
    }
}
