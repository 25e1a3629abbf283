package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines, and the statement that tells them in one of the usual ways.
 *
 * @param items the lines, those of one number together
 * @param total the stated total; null for none
 * @param totalLast whether the total stands after the lines
 * @param inWords whether numbers are words
 * @param russian whether it is told in Russian
 * @param layout how the lines stand in the text
 */
record RenderedStatement(
        List<Item> items, @Nullable Integer total, boolean totalLast, boolean inWords, boolean russian, Layout layout) {

    enum Layout {
        /** 20 over the Rostov Region, another nine over the Black Sea. */
        COUNT_FIRST,
        /** Rostov Region – 20, Black Sea – nine. */
        PLACE_FIRST,
        /** One sentence for each line. */
        SENTENCES,
        /** One line of text for each line, with a dash before it. */
        LIST
    }

    /** What one number of several places says. */
    enum Sharing {
        EACH,
        TOGETHER
    }

    /**
     * A number with its places.
     *
     * @param part a part of the count, on its way to Moscow; null for none
     */
    record Item(
            List<RenderedPlace> places,
            int count,
            Sharing sharing,
            @Nullable Integer part) {

        Item {
            places = List.copyOf(places);
        }

        boolean isJoint() {
            return places.size() > 1 && sharing == Sharing.TOGETHER;
        }

        boolean isEach() {
            return places.size() > 1 && sharing == Sharing.EACH;
        }

        int sum() {
            return isEach() ? count * places.size() : count;
        }

        private List<WantedLine> wanted() {
            if (isJoint()) {
                return List.of(WantedLine.joint(places.stream()
                                .map(RenderedPlace::means)
                                .filter(means -> means.contains("-"))
                                .collect(Collectors.toSet()))
                        .counted(count));
            }
            return places.stream()
                    .map(place -> {
                        WantedLine line = place.wanted().counted(count);
                        WantedLine whole =
                                place.equals(RenderedPlace.MINISTRYS_MOSCOW) ? line.covering("RU-MOW") : line;
                        WantedLine parted = part == null ? whole : whole.withPart(part);
                        return isEach() ? parted.asEach() : parted;
                    })
                    .toList();
        }
    }

    RenderedStatement {
        items = List.copyOf(items);
    }

    int sum() {
        return items.stream().mapToInt(Item::sum).sum();
    }

    List<WantedLine> wanted() {
        return items.stream().flatMap(item -> item.wanted().stream()).toList();
    }

    /** Whether a count over several places could as well be meant for each: only a total that is the sum settles it. */
    boolean isAmbiguous() {
        return items.stream().anyMatch(Item::isJoint) && (total == null || total != sum());
    }

    String text() {
        List<String> told = IntStream.range(0, items.size())
                .mapToObj(i -> told(items.get(i), i > 0))
                .toList();
        List<String> parts = new ArrayList<>();
        parts.add(opening() + (layout == Layout.SENTENCES ? "." : ":"));
        switch (layout) {
            case COUNT_FIRST -> parts.add(" " + joined(told) + ".");
            case PLACE_FIRST -> parts.add(" " + String.join("; ", told) + ".");
            case SENTENCES -> told.forEach(sentence -> parts.add(" " + capitalised(sentence) + "."));
            case LIST -> told.forEach(line -> parts.add("\n- " + capitalised(line)));
        }
        if (total != null && totalLast) {
            parts.add((layout == Layout.LIST ? "\n" : " ") + closing(total));
        }
        return String.join("", parts);
    }

    @Override
    public String toString() {
        return text();
    }

    private String opening() {
        if (total == null || totalLast) {
            return russian
                    ? "В ночь на 25 октября 2025 года над российскими регионами сбиты беспилотники"
                    : "Overnight into 25 October 2025 drones were shot down over Russian regions";
        }
        return russian
                ? "В ночь на 25 октября 2025 года %s %s БПЛА".formatted(destroyed(total), number(total))
                : "Overnight into 25 October 2025 air defences destroyed %s %s"
                        .formatted(number(total), total == 1 ? "drone" : "drones");
    }

    private String closing(int all) {
        return russian
                ? "Всего за ночь %s %s БПЛА.".formatted(destroyed(all), number(all))
                : "In all, %s %s destroyed overnight.".formatted(number(all), all == 1 ? "drone was" : "drones were");
    }

    /** The participle agrees with a numeral that ends in one. */
    private static String destroyed(int count) {
        return count % 10 == 1 && count % 100 != 11 ? "уничтожен" : "уничтожено";
    }

    private String told(Item item, boolean another) {
        return switch (layout) {
            case COUNT_FIRST -> countFirst(item, another) + part(item);
            case PLACE_FIRST, LIST -> nominative(item) + (russian ? " — " : " – ") + shared(item) + part(item);
            case SENTENCES -> sentence(item) + part(item);
        };
    }

    private String countFirst(Item item, boolean another) {
        boolean more = another && item.count() % 2 == 0 && !item.isEach();
        if (russian) {
            return (more ? "ещё " : "") + shared(item) + " — над " + instrumental(item);
        }
        return (more ? "another " : "") + shared(item) + " over " + english(item);
    }

    private String sentence(Item item) {
        if (russian) {
            return "над %s %s %s БПЛА".formatted(instrumental(item), destroyed(item.count()), shared(item));
        }
        String count = number(item.count());
        String drones = item.count() == 1 ? "drone was" : "drones were";
        return item.isEach()
                ? "%s %s shot down over each of %s".formatted(count, drones, listed(item))
                : "%s %s shot down over %s".formatted(count, drones, english(item));
    }

    /** The number with the word that shares it out. */
    private String shared(Item item) {
        if (!russian) {
            return number(item.count()) + (item.isEach() ? " each" : "");
        }
        if (!item.isEach()) {
            return number(item.count());
        }
        // a compound that ends in one stands in the dative, which nobody writes out
        boolean one = item.count() == 1;
        return "по " + (one ? "одному" : item.count() % 10 == 1 ? String.valueOf(item.count()) : number(item.count()));
    }

    private String part(Item item) {
        if (item.part() == null) {
            return "";
        }
        return (russian ? ", в том числе %s, летевших на Москву" : ", including %s heading towards Moscow")
                .formatted(number(item.part()));
    }

    private String english(Item item) {
        return sharesANoun(item) ? "the " + bare(item) + " regions" : listed(item);
    }

    private String listed(Item item) {
        return joined(item.places().stream().map(RenderedPlace::english).toList());
    }

    private String bare(Item item) {
        return joined(item.places().stream().map(RenderedPlace::bare).toList());
    }

    private String nominative(Item item) {
        Stream<RenderedPlace> places = item.places().stream();
        if (!russian) {
            return sharesANoun(item)
                    ? bare(item) + " regions"
                    : joined(places.map(place -> place.english().replaceFirst("^the ", ""))
                            .toList());
        }
        return sharesANoun(item)
                ? joined(places.map(place -> place.nominative().replace(" область", ""))
                                .toList()) + " области"
                : joined(places.map(RenderedPlace::nominative).toList());
    }

    private String instrumental(Item item) {
        return sharesANoun(item)
                ? joined(item.places().stream().map(RenderedPlace::adjective).toList()) + " областями"
                : joined(item.places().stream().map(RenderedPlace::instrumental).toList());
    }

    private static boolean sharesANoun(Item item) {
        return item.places().size() > 1 && item.places().stream().allMatch(RenderedPlace::sharesItsNoun);
    }

    private String joined(List<String> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        String and = russian ? " и " : " and ";
        return String.join(", ", parts.subList(0, parts.size() - 1)) + and + parts.getLast();
    }

    private String number(int value) {
        // nobody writes thousands in words
        return !inWords || value > 999
                ? String.valueOf(value)
                : russian ? RenderedNumbers.russian(value) : RenderedNumbers.english(value);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
