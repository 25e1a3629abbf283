package org.nightmap.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a name file; {@code places.txt} explains its form. */
final class PlaceFile {

    private static final String NO_REGION = "-";
    private static final int PARTS = 3;

    private PlaceFile() {}

    /**
     * The entries in their order.
     *
     * @param file the file's name, for messages
     * @throws UnfitNameFile if a line has another form, or a name stands twice; the message names file and line
     */
    static List<PlaceEntry> read(String file, String content) {
        List<PlaceEntry> entries = new ArrayList<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(line, "%s, line %d".formatted(file, i + 1)));
            }
        }
        refuseRepeated(entries);
        return entries;
    }

    /** A name that stands twice is a slip, whatever both mean: one of the two was to be something else, or is one too many. */
    private static void refuseRepeated(List<PlaceEntry> entries) {
        Map<String, PlaceEntry> byName = new HashMap<>();
        for (PlaceEntry entry : entries) {
            for (String name : entry.written()) {
                PlaceEntry earlier = byName.put(Tokenizer.key(name), entry);
                if (earlier != null) {
                    throw new UnfitNameFile("%s: '%s' stands twice: for %s (%s) and for %s (%s)"
                            .formatted(
                                    entry.origin(),
                                    name,
                                    earlier.place().shown(),
                                    earlier.origin(),
                                    entry.place().shown(),
                                    entry.origin()));
                }
            }
        }
    }

    private static PlaceEntry entry(String line, String origin) {
        String[] parts = line.split("\\|", -1);
        List<String> head = List.of(parts[0].strip().split("\\s+"));
        if (parts.length != PARTS || head.size() < 2) {
            throw malformed(origin, line, "it has not three parts, of which the first is a key and a type");
        }
        List<String> typed = names(parts[1]);
        List<String> own = names(parts[2]);
        if (typed.isEmpty() && own.isEmpty()) {
            throw malformed(origin, line, "it has no name");
        }
        PlaceType type = type(head.getLast(), origin, line);
        boolean isRegion = type.kind() == PlaceKind.REGION;
        if (isRegion == head.getFirst().equals(NO_REGION)) {
            throw malformed(origin, line, isRegion ? "a region has a key" : "only a region has a key");
        }
        Place place = new Place(
                type.kind(),
                isRegion ? head.getFirst() : null,
                covered(head, origin, line),
                ShownName.of(type, typed, own));
        return new PlaceEntry(place, type, typed, own, origin);
    }

    private static List<String> covered(List<String> head, String origin, String line) {
        List<String> keys = head.subList(1, head.size() - 1);
        if (keys.stream().anyMatch(key -> !key.startsWith("+") || key.length() < 2)) {
            throw malformed(origin, line, "other regions of a name are written +KEY");
        }
        return keys.stream().map(key -> key.substring(1)).toList();
    }

    private static PlaceType type(String code, String origin, String line) {
        try {
            return PlaceType.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw new UnfitNameFile("%s: '%s' is no type of place: %s".formatted(origin, code, line), e);
        }
    }

    private static List<String> names(String part) {
        return Stream.of(part.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static UnfitNameFile malformed(String origin, String line, String why) {
        return new UnfitNameFile("%s: %s. Expected 'RU-BEL oblast | Belgorod; Белгородская | Белгород', not '%s'"
                .formatted(origin, why, line));
    }
}
