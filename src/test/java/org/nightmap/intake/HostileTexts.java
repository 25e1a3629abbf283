package org.nightmap.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Texts of a given size that no one would write, each of one pattern that a loop or an expression could run away on. */
final class HostileTexts {

    /** What is repeated, by the name of the pattern. */
    private static final Map<String, String> REPEATED = Map.ofEntries(
            Map.entry("digits", "1 "),
            Map.entry("numbers without a space", "1"),
            Map.entry("groups of thousands", "1 000 "),
            Map.entry("decimals", "1.2.3"),
            Map.entry("над", "над "),
            Map.entry("over", "over "),
            Map.entry("commas", ","),
            Map.entry("full stops", "."),
            Map.entry("dashes", "-"),
            Map.entry("dashes between spaces", " — "),
            Map.entry("newlines", "\n"),
            Map.entry("carriage returns", "\r\n"),
            Map.entry("spaces", " "),
            Map.entry("tabs", "\t"),
            Map.entry("combining marks", "а\u0301\u0301\u0301"),
            Map.entry("combining marks alone", "\u0301"),
            Map.entry("zero-width", "\u200b"),
            Map.entry("zero-width joiners in words", "a\u200d"),
            Map.entry("surrogates", "😀"),
            Map.entry("half surrogates", "\ud83d"),
            Map.entry("letters beyond the basic plane", "𝐀"),
            Map.entry("right to left", "שלום עולם "),
            Map.entry("direction marks", "\u202eтекст\u202c "),
            Map.entry("dates in Russian", "25 октября "),
            Map.entry("dates in English", "October 25 "),
            Map.entry("linked dates", "24 на 25 октября и "),
            Map.entry("dates in digits", "25.10.2025 "),
            Map.entry("dates on lines", "25 октября 2025\n"),
            Map.entry("months", "октября "),
            Map.entry("dashes of dates", "24-25-26-"),
            Map.entry("slashes of dates", "2025/10/25/"),
            Map.entry("yesterday", "yesterday "),
            Map.entry("weekdays", "в ночь на субботу "),
            Map.entry("hours", "с 23:00 до 7:00 "),
            Map.entry("hours without an end", "с 23:00 "),
            Map.entry("hours in words", "с восьми вечера "),
            Map.entry("nights", "ночь на "),
            Map.entry("of the night of the night", "of the night "),
            Map.entry("Moscow", "Moscow "),
            Map.entry("Moscow run together", "Moscow"),
            Map.entry("regions", "Rostov Region, "),
            Map.entry("Russian regions", "Ростовской и "),
            Map.entry("names that are none", "Abcdov Region "),
            Map.entry("capitals", "Ab "),
            Map.entry("capitals of one name", "Nizhny Novgorod "),
            Map.entry("counts", "5 drones over Tula Region, "),
            Map.entry("counts, sentences", "Five drones were shot down over Tula Region. "),
            Map.entry("counts in Russian", "5 БПЛА над Тульской областью, "),
            Map.entry("counts on lines", "Тульская область — 5\n"),
            Map.entry(
                    "counts of different places",
                    "12 над Брянской, 7 над Курской, по 3 над Орловской и Тульской областями. "),
            Map.entry("totals", "A total of 12 drones were shot down. "),
            Map.entry("totals and counts", "A total of 2 drones were shot down. 5 drones were shot down over Tula. "),
            Map.entry("places and numbers", "5 Kursk "),
            Map.entry("places and numbers with commas", "Kursk, 5, "),
            Map.entry("places and numbers on lines", "Kursk 5\n"),
            Map.entry("places and numbers in a table", "Tula Region\t5\n"),
            Map.entry("a row of a table", "Tula\t5\t"),
            Map.entry("headed totals", "Total: 5\n"),
            Map.entry("a numbered list", "1) 5 over Tula Region;\n2) 7 over Tver Region;\n"),
            Map.entry("a numbered list in one line", "1. Tula Region 5 2. Tver Region 7 "),
            Map.entry("another", "another 5 over Tula Region, "),
            Map.entry("each after places", "5 each over Tula and Tver regions, "),
            Map.entry("each of regions in Russian", "по 5 над Тульской и Тверской, ещё 3 над Курской, "),
            Map.entry("large areas", "A total of 9 drones over the Volga region. 5 drones were shot down over Tula. "),
            Map.entry("shares of totals", "A total of 8 drones were shot down. Half of them over Tula Region. "),
            Map.entry("counts with brackets", "Ten over Kursk Region (three near Rylsk, two near Lgov), "),
            Map.entry("parts", "including seven heading towards Moscow, "),
            Map.entry("references", "the same number over Tula Region, half as many over Tver Region. "),
            Map.entry("number words", "twenty-one "),
            Map.entry("Russian number words", "сто двадцать один "),
            Map.entry("hundreds and", "hundred and "),
            Map.entry("brackets", "("),
            Map.entry("bracket pairs", "()"),
            Map.entry("nested numbers", "(1 "),
            Map.entry("quotes", "«"),
            Map.entry("quotes in English", "\""),
            Map.entry("slashes", "/"),
            Map.entry("slashes with words", "/ a "),
            Map.entry("broken addresses", "http://[ "),
            Map.entry("addresses", "https://example.org/2025/10/25/x "),
            Map.entry("http", "http"),
            Map.entry("digits of an address", "https://example.org/20251399"),
            Map.entry("labels", "Published: "),
            Map.entry("labels with dates", "Published: 25.10.2025 "),
            Map.entry("datelines", "MOSCOW, October 25 - "),
            Map.entry("authorities", "governor Ivanov said "),
            Map.entry("other times", "the night before "),
            Map.entry("ministry", "the ministry "),
            Map.entry("each", "по "),
            Map.entry("as many", "столько же "),
            Map.entry("apostrophes", "a'a'"),
            Map.entry("hyphens", "a-"),
            Map.entry("HTML", "<div class=\"a\" id='b'>5 drones&nbsp;over Tula</div>\n"),
            Map.entry("script", "{\"a\":[1,2,{\"b\":\"25.10.2025\"}]},"),
            Map.entry("denials", "Not 5 but 7 drones were shot down over Tula Region. "),
            Map.entry("denials in Russian", "Сбито не 5, а 7 беспилотников над Тульской областью. "),
            Map.entry("corrections", "Five drones were shot down over Tula. The correct number for Tula is nine. "),
            Map.entry(
                    "corrections of no place",
                    "9 drones were shot down over Tula. Later the ministry corrected it to 7. "),
            Map.entry("changes", "The number over Tula Region rose from 5 to 7 drones. "),
            Map.entry("changes in one sentence", "5 over Tula, later rising to 7, "),
            Map.entry("wrong numbers", "5 drones were shot down over Tula. The number 5 is wrong. "),
            Map.entry("wrong and right in Russian", "Над Тулой сбито 5 дронов. Ошибочно указано 5, верно 9. "),
            Map.entry("mornings", "In the morning 2 more drones were shot down over Tula. "),
            Map.entry("evening and night", "In the evening 2 drones were shot down over Tula, at night 5 over Kursk. "),
            Map.entry("weekdays and counts", "On Tuesday 5 drones were shot down over Tula Region. "),
            Map.entry("hours and counts", "From 8 a.m. to 11 a.m. 5 drones were shot down over Tula. "),
            Map.entry("between", "Between 5 and 7 drones were shot down between Tula and Kursk. "),
            Map.entry("apiece", "Tula and Kursk regions had a drone apiece. "),
            Map.entry("none", "No drones were shot down over Tula Region. Neither over Kursk. "),
            Map.entry("governments", "The government of Tula Region said 5 drones were shot down. "),
            Map.entry("borders", "5 drones were shot down near the border of Tula and Kursk regions. "),
            Map.entry("there", "Another five drones were shot down there. "),
            Map.entry("the rest", "9 drones were shot down: 2 over Tula, the rest over Kursk. "),
            Map.entry("former and latter", "Tula and Kursk: 5 drones over the former, 7 over the latter. "),
            Map.entry("respectively", "5 and 7 drones were shot down over Tula and Kursk respectively. "),
            Map.entry("bullets", "• "),
            Map.entry("numbered", "1) "),
            Map.entry("percent", "% "),
            Map.entry("ellipses", "…"),
            Map.entry("abbreviations", "обл. "),
            Map.entry("a.m.", "a.m. "),
            Map.entry("p.m. hours", "11 p.m. "),
            Map.entry("controls", "\u0001"),
            Map.entry("nulls", "\u0000"));

    private HostileTexts() {}

    /** The patterns, each filled up to so many UTF-16 units. */
    static Map<String, String> of(int units) {
        Map<String, String> texts = new LinkedHashMap<>();
        REPEATED.forEach((name, part) -> texts.put(name, filled(part, units)));
        texts.put("empty", "");
        texts.put("one word", filled("a", units));
        texts.put("one capital word", "А" + filled("б", units - 1));
        texts.put("one number", filled("9", units));
        texts.put("one address", "https://example.org/" + filled("a", units - 20));
        texts.put("one address of slashes", "https://example.org/" + filled("2/", units - 20));
        texts.put("one quote that is not closed", "«" + filled("дрон над Тулой ", units - 1));
        texts.put("brackets in brackets", filled("(", units / 2) + filled(")", units / 2));
        texts.put("newlines, then brackets on lines", filled("\n", units / 2) + filled("(\n", units / 2));
        texts.put(
                "a heading of counts, then lines",
                filled("5 over Tula, ", 1000) + "\n" + filled("Тверская область — 5\n", units - 1001));
        texts.put(
                "large areas beyond any sum",
                "Drones were shot down.\n" + filled("999999 over the Volga region, 1 over Tula Region. ", units - 23));
        texts.put("a statement, then spaces", "5 drones were shot down over Tula Region." + filled(" ", units - 41));
        texts.put("words that differ", different(units, false));
        texts.put("names that differ", different(units, true));
        texts.put("bytes", bytes(units));
        texts.put("one sentence of counts", "Overnight drones were shot down: " + filled("5 over Tula, ", units - 33));
        texts.put(
                "numbers beyond any sense",
                filled("1234567890123456789012345678901234567890 drones over Tula Region, ", units));
        return texts;
    }

    private static String filled(String part, int units) {
        return part.repeat(Math.max(0, units) / part.length() + 1).substring(0, Math.max(0, units));
    }

    /** Words none of which is like another, so that nothing remembered helps. */
    private static String different(int units, boolean names) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(units);
        while (text.length() < units) {
            for (int i = 0; i < 7; i++) {
                char letter = (char) ('а' + random.nextInt(32));
                text.append(names && i == 0 ? Character.toUpperCase(letter) : letter);
            }
            text.append(names ? "ская область " : " ");
        }
        return text.substring(0, units);
    }

    /** What a file of another kind looks like when it is read as text. */
    private static String bytes(int units) {
        byte[] some = new byte[units];
        new Random(1).nextBytes(some);
        return new String(some, StandardCharsets.ISO_8859_1);
    }
}
