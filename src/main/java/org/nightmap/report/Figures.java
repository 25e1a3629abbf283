package org.nightmap.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a statement's lines, figured out once when they are written, and at every change while they are corrected.
 *
 * @param tally the lines against the stated total
 * @param complete whether the lines add up to the total and each has an exact number
 * @param resolved whether no name is unknown
 * @param signature SHA-256 over the regions and their counts, hexadecimal
 */
public record Figures(Tally tally, boolean complete, boolean resolved, String signature) {

    static Figures of(Statement statement) {
        return of(statement.stated(), statement.lines());
    }

    /** The figures of lines against a stated total, which is null where none is stated. */
    public static Figures of(@Nullable Integer stated, List<Line> lines) {
        Tally tally = Tally.of(stated, sum(lines, true), sum(lines, false));
        boolean exact = lines.stream().allMatch(line -> line.count() != null);
        boolean resolved = lines.stream().noneMatch(line -> line.kind() == LineKind.UNKNOWN);
        return new Figures(tally, tally.complete() && exact, resolved, signature(lines));
    }

    private static int sum(List<Line> lines, boolean ofRegions) {
        int sum = 0;
        for (Line line : lines) {
            Integer count = line.count();
            if (count != null && (line.kind() == LineKind.REGION) == ofRegions) {
                sum = Math.addExact(sum, count);
            }
        }
        return sum;
    }

    /**
     * Two statements have the same signature exactly if they say the same of every region. A region named twice has the sum;
     * a count of 0 is the same as silence, as both leave the total to the others; a number that is missing or vague is not the same
     * as any number.
     */
    private static String signature(List<Line> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> inexact = new TreeMap<>();
        for (Line line : lines) {
            String place = placeOf(line);
            if (place.isEmpty()) {
                continue;
            }
            Integer count = line.count();
            if (count == null) {
                inexact.merge(place + "=" + line.atLeast() + ".." + line.atMost(), 1, Integer::sum);
            } else if (count > 0) {
                counts.merge(place, count, Integer::sum);
            }
        }
        return sha256(counts + " " + inexact);
    }

    /** The region, or the regions of a joint count in order; empty for all else. */
    private static String placeOf(Line line) {
        return switch (line.kind()) {
            case REGION -> String.valueOf(line.region());
            case JOINT -> String.join("|", line.regions().stream().sorted().toList());
            case SEA, COUNTRY, UNKNOWN -> "";
        };
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
