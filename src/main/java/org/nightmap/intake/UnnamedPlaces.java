package org.nightmap.intake;

import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Element.Spot;
import org.nightmap.language.LocalizedText;

/** Finds places that are not named: "there", and "over six regions", which is over the whole country as a total is. */
final class UnnamedPlaces {

    private static final Set<String> AUXILIARIES = Set.of("were", "was", "is", "are", "has", "have", "had", "also");

    /** "There where they were shot down" names the place itself. */
    private static final Set<String> RELATIVE = Set.of("where", "где", "куда");

    private static final List<String> SEVERAL =
            List.of("region", "oblast", "provinc", "territor", "регион", "област", "субъект");
    private static final Place NATION =
            new Place(PlaceKind.NATION, null, List.of(), new LocalizedText("several regions", "несколько регионов"));

    private final Prose prose;

    UnnamedPlaces(Prose prose) {
        this.prose = prose;
    }

    /** Adds those of a sentence. */
    void addTo(List<Element> elements, Sentence sentence) {
        several(sentence, elements);
        there(sentence, elements);
    }

    private void several(Sentence sentence, List<Element> elements) {
        for (ReadNumber read : prose.numbersIn(sentence)) {
            int first = read.number().first();
            boolean regions = read.role() == NumberRole.MEASURE
                    && read.phraseEnd() > read.number().end()
                    && read.phraseEnd() <= sentence.to()
                    && SEVERAL.stream()
                            .anyMatch(
                                    stem -> prose.at(read.phraseEnd() - 1).key().startsWith(stem));
            if (regions && first > sentence.from() && prose.begins(first - 1, WordClass.AT)) {
                NamedPlace nation = new NamedPlace(first, read.phraseEnd(), NATION, NameForm.TYPED);
                elements.add(new Spot(first, read.phraseEnd(), nation, first - 1));
            }
        }
    }

    private void there(Sentence sentence, List<Element> elements) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int length = prose.words().length(prose.tokens(), i, WordClass.THERE);
            if (length == 0) {
                continue;
            }
            int first = i;
            boolean overlaps =
                    elements.stream().anyMatch(element -> element.first() < first + length && element.end() > first);
            boolean named = prose.at(i + length).is("of")
                    || prose.at(i + length).isCapitalised()
                    || RELATIVE.contains(prose.at(i + length).key())
                    || prose.at(i + length).is(",")
                            && RELATIVE.contains(prose.at(i + length + 1).key());
            if (!overlaps && !(length == 1 && isExistential(i)) && !named) {
                elements.add(new Spot(i, i + length, null, length == 1 ? Prepositions.NONE : i));
            }
            i += length - 1;
        }
    }

    /** "Over Rostov and Kursk regions, 12 and nine were shot down there": the list itself has the numbers. */
    void removeThereOfList(List<Element> elements) {
        for (int i = 2; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Spot there) || there.place() != null) {
                continue;
            }
            // «Там и там по двенадцать»
            if (i + 1 < elements.size() && elements.get(i + 1) instanceof Spot second && second.place() == null) {
                there = second;
                elements.remove(i + 1);
            }
            int last = i - 1;
            int counts = 0;
            while (last >= 0 && elements.get(last) instanceof Element.Count) {
                last--;
                counts++;
            }
            int after = i + 1;
            while (after < elements.size() && elements.get(after) instanceof Element.Count) {
                after++;
                counts++;
            }
            int places = 0;
            while (last - places >= 0 && elements.get(last - places) instanceof Spot spot && spot.place() != null) {
                places++;
            }
            boolean again =
                    counts > 0 && last == i - 1 && places > 1 && prose.begins(there.end(), WordClass.EACH_BEFORE);
            if (places > 1 && places == counts || again) {
                elements.remove(i);
            }
        }
    }

    /** "There were seven" names no place. */
    private boolean isExistential(int index) {
        return prose.at(index).is("there")
                && (AUXILIARIES.contains(prose.at(index + 1).key())
                        || AUXILIARIES.contains(prose.at(index - 1).key()));
    }
}
