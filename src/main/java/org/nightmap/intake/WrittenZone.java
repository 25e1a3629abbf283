package org.nightmap.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.Token;
import org.nightmap.time.MoscowTime;

/**
 * The time zone that stands after a time of day: "(GMT+3)", "Kyiv time", «МСК», «по местному времени», or the +03:00 of a
 * time as computers write it.
 *
 * @param zone null where it is not clear which one is meant
 * @param end index after its last token, its bracket included
 */
record WrittenZone(@Nullable ZoneId zone, int end) {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final Map<List<String>, ZoneId> PHRASES = Map.ofEntries(
            Map.entry(List.of("moscow", "time"), MoscowTime.ZONE),
            Map.entry(List.of("moscow", "standard", "time"), MoscowTime.ZONE),
            Map.entry(List.of("msk"), MoscowTime.ZONE),
            Map.entry(List.of("мск"), MoscowTime.ZONE),
            Map.entry(List.of("по", "москве"), MoscowTime.ZONE),
            Map.entry(List.of("по", "московскому", "времени"), MoscowTime.ZONE),
            Map.entry(List.of("по", "мск"), MoscowTime.ZONE),
            Map.entry(List.of("московского", "времени"), MoscowTime.ZONE),
            Map.entry(List.of("московское", "время"), MoscowTime.ZONE),
            Map.entry(List.of("gmt"), ZoneOffset.UTC),
            Map.entry(List.of("utc"), ZoneOffset.UTC),
            Map.entry(List.of("по", "гринвичу"), ZoneOffset.UTC),
            Map.entry(List.of("kyiv", "time"), KYIV),
            Map.entry(List.of("kiev", "time"), KYIV),
            Map.entry(List.of("по", "киеву"), KYIV),
            Map.entry(List.of("по", "киевскому", "времени"), KYIV),
            Map.entry(List.of("киевского", "времени"), KYIV),
            Map.entry(List.of("london", "time"), ZoneId.of("Europe/London")),
            Map.entry(List.of("eastern", "time"), NEW_YORK));

    /** Abbreviations that stand for one zone among those that press of these statements is written in; in capitals alone. */
    private static final Map<String, ZoneId> CAPITALS = Map.of(
            "EET", ZoneOffset.ofHours(2),
            "EEST", ZoneOffset.ofHours(3),
            "CET", ZoneOffset.ofHours(1),
            "CEST", ZoneOffset.ofHours(2),
            "BST", ZoneOffset.ofHours(1),
            "EST", ZoneOffset.ofHours(-5),
            "EDT", ZoneOffset.ofHours(-4),
            "ET", NEW_YORK);

    /** Abbreviations of several zones: China and Chicago, India, Israel and Ireland. */
    private static final Set<String> AMBIGUOUS = Set.of("AST", "CST", "IST", "GST", "PST", "SST");

    /** To these an offset may be added: GMT+3, МСК+1. */
    private static final Set<String> BASES = Set.of("gmt", "utc", "msk", "мск");

    private static final String PLUS = "+";
    private static final String MINUS = "-−–";

    /** The zone at a token, in brackets or not; null for none. */
    static @Nullable WrittenZone at(List<Token> tokens, int index) {
        int begin = index < tokens.size() && "(,[".contains(tokens.get(index).text()) ? index + 1 : index;
        if (begin >= tokens.size()) {
            return null;
        }
        WrittenZone zone = named(tokens, begin);
        if (zone == null) {
            boolean computed = begin == index && DayNumber.touches(tokens, index);
            zone = computed ? offset(tokens, begin, 0) : unclear(tokens, begin);
        }
        if (zone == null || begin == index) {
            return zone;
        }
        boolean closes =
                zone.end < tokens.size() && ")]".contains(tokens.get(zone.end).text());
        return closes ? new WrittenZone(zone.zone, zone.end + 1) : zone;
    }

    private static @Nullable WrittenZone named(List<Token> tokens, int begin) {
        Token token = tokens.get(begin);
        if (token.text().equals("Z") && DayNumber.touches(tokens, begin)) {
            return new WrittenZone(ZoneOffset.UTC, begin + 1);
        }
        ZoneId capitals = CAPITALS.get(token.text());
        if (capitals != null) {
            return new WrittenZone(capitals, begin + 1);
        }
        List<String> phrase = PHRASES.keySet().stream()
                .filter(words -> matches(tokens, begin, words))
                .max(Comparator.comparing(List::size))
                .orElse(null);
        if (phrase == null) {
            return null;
        }
        int end = begin + phrase.size();
        ZoneId zone = PHRASES.get(phrase);
        if (!BASES.contains(tokens.get(end - 1).key())) {
            return new WrittenZone(zone, end);
        }
        WrittenZone shifted = offset(tokens, end, MoscowTime.ZONE.equals(zone) ? MoscowTime.OFFSET_HOURS : 0);
        return shifted == null ? new WrittenZone(zone, end) : shifted;
    }

    /** +3, +03:00, -0500 and +5:30, on top of so many hours; one that no zone has is not clear. */
    private static @Nullable WrittenZone offset(List<Token> tokens, int sign, int baseHours) {
        if (sign + 1 >= tokens.size() || !tokens.get(sign + 1).isNumber()) {
            return null;
        }
        String mark = tokens.get(sign).text();
        String digits = tokens.get(sign + 1).text();
        if (!PLUS.equals(mark) && !MINUS.contains(mark) || digits.length() > 4) {
            return null;
        }
        int number = Integer.parseInt(digits);
        int hours = digits.length() > 2 ? number / 100 : number;
        int minutes = digits.length() > 2 ? number % 100 : 0;
        int end = sign + 2;
        if (end + 1 < tokens.size()
                && tokens.get(end).is(":")
                && tokens.get(end + 1).isNumber()
                && tokens.get(end + 1).text().length() == 2) {
            minutes = Integer.parseInt(tokens.get(end + 1).text());
            end += 2;
        }
        int direction = PLUS.equals(mark) ? 1 : -1;
        try {
            int total = baseHours * 60 + direction * (hours * 60 + minutes);
            return new WrittenZone(minutes > 59 ? null : ZoneOffset.ofTotalSeconds(total * 60), end);
        } catch (DateTimeException e) {
            // more hours than any zone is away from Greenwich
            return new WrittenZone(null, end);
        }
    }

    /** "Local time", "Samara time", «по Самаре», «самарского времени», and letters that several zones go by. */
    private static @Nullable WrittenZone unclear(List<Token> tokens, int begin) {
        Token first = tokens.get(begin);
        Token second = begin + 1 < tokens.size() ? tokens.get(begin + 1) : first;
        Token third = begin + 2 < tokens.size() ? tokens.get(begin + 2) : second;
        if (AMBIGUOUS.contains(first.text())) {
            return new WrittenZone(null, begin + 1);
        }
        boolean english = second.is("time") && (first.is("local") || first.isCapitalised() && !first.is("reading"));
        boolean russian = second.is("времени") || first.is("по") && second.isCapitalised();
        if (english || russian) {
            return new WrittenZone(null, begin + 2);
        }
        return first.is("по") && third.is("времени") ? new WrittenZone(null, begin + 3) : null;
    }

    private static boolean matches(List<Token> tokens, int begin, List<String> words) {
        if (begin + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(begin + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
