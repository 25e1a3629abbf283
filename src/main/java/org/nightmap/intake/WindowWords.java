package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings the words of a window into the shape that {@link WindowReader} reads: hours in digits, halves of the day and months in
 * one spelling each, without the zone.
 *
 * @param plain the words, one space between two
 * @param zones the zones that are named, of MSK and GMT
 */
record WindowWords(String plain, Set<String> zones) {

    private static final Pattern REMARK = Pattern.compile("\\([^()]{0,100}\\)");

    /** Words that do not change what is said: articles, the word for year, the Spanish ones. */
    private static final Set<String> FILLING =
            Set.of("on", "of", "the", "la", "las", "года", "г.", "г", "...", "o'clock", "hours", "hrs", "h", "ч");

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("in the morning", "am"),
            Map.entry("in the afternoon", "pm"),
            Map.entry("in the evening", "pm"),
            Map.entry("at night", "ночи"),
            Map.entry("moscow standard time", "msk"),
            Map.entry("moscow time", "msk"),
            Map.entry("по московскому времени", "msk"),
            Map.entry("московского времени", "msk"),
            Map.entry("по москве", "msk"),
            Map.entry("мск", "msk"),
            Map.entry("по гринвичу", "gmt"),
            Map.entry("utc", "gmt"),
            Map.entry("утром", "утра"),
            Map.entry("вечером", "вечера"));

    private static final int LONGEST_PHRASE = 3;
    private static final Set<String> ZONES = Set.of("msk", "gmt");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|-го|-ого|-е)");

    static WindowWords of(String written) {
        String bare = REMARK.matcher(written.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll(" ")
                .replace(",", " ")
                .replace("–", " – ")
                .replace("—", " – ");
        List<String> words = List.of(bare.strip().split("\\s++"));
        List<String> plain = new ArrayList<>();
        Set<String> zones = new java.util.HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int length = phrase(words, i);
            String word = length == 0 ? words.get(i) : PHRASES.getOrDefault(joined(words, i, length), "");
            i += Math.max(0, length - 1);
            if (ZONES.contains(word)) {
                zones.add(word);
            } else if (!FILLING.contains(word)) {
                int hour = hour(words, i);
                i += hour > HourWords.NOON && hour != 20 ? 1 : 0;
                plain.add(hour < 0 ? ORDINAL.matcher(word).replaceFirst("$1") : clock(hour, word));
            }
        }
        return new WindowWords(String.join(" ", plain), Set.copyOf(zones));
    }

    private static String clock(int hour, String word) {
        return HourWords.isNoon(word) ? "12:00" : HourWords.isMidnight(word) ? "00:00" : String.valueOf(hour);
    }

    /** The hour that the words at an index say; -1 for none. "Часа" after a number is no hour of its own. */
    private static int hour(List<String> words, int index) {
        OptionalInt both =
                index + 1 < words.size() ? HourWords.hour(words.get(index), words.get(index + 1)) : OptionalInt.empty();
        if (both.isPresent()) {
            return both.getAsInt();
        }
        boolean unit = words.get(index).startsWith("час")
                && index > 0
                && (Character.isDigit(words.get(index - 1).charAt(0))
                        || HourWords.hour(words.get(index - 1)).isPresent());
        return unit ? -1 : HourWords.hour(words.get(index)).orElse(-1);
    }

    private static int phrase(List<String> words, int begin) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - begin); length > 0; length--) {
            if (PHRASES.containsKey(joined(words, begin, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String joined(List<String> words, int begin, int length) {
        return String.join(" ", words.subList(begin, begin + length));
    }
}
