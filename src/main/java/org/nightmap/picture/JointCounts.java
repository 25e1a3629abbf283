package org.nightmap.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;

/**
 * Compares counts by region where one list has a joint count and the other single ones: regions that either list joins are
 * compared by their sum, all other regions one by one.
 */
final class JointCounts {

    private JointCounts() {}

    static boolean sameCounts(List<Line> one, List<Line> other) {
        Map<String, String> groups = groups(Stream.concat(one.stream(), other.stream())
                .filter(line -> line.kind() == LineKind.JOINT)
                .map(Line::regions)
                .toList());
        return sums(one, groups).equals(sums(other, groups));
    }

    /** Each joined region's group, named by the group's first region. */
    private static Map<String, String> groups(List<List<String>> joined) {
        List<Set<String>> groups = new ArrayList<>();
        for (List<String> regions : joined) {
            Set<String> group = new TreeSet<>(regions);
            groups.removeIf(earlier -> {
                boolean shared = earlier.stream().anyMatch(regions::contains);
                if (shared) {
                    group.addAll(earlier);
                }
                return shared;
            });
            groups.add(group);
        }
        Map<String, String> names = new HashMap<>();
        for (Set<String> group : groups) {
            group.forEach(region -> names.put(region, group.iterator().next()));
        }
        return names;
    }

    private static Map<String, Integer> sums(List<Line> lines, Map<String, String> groups) {
        Map<String, Integer> sums = new HashMap<>();
        for (Line line : lines) {
            String region = line.kind() == LineKind.JOINT
                    ? line.regions().stream().findFirst().orElse(null)
                    : line.region();
            if (region != null && line.count() != null && line.count() > 0) {
                sums.merge(groups.getOrDefault(region, region), line.count(), Integer::sum);
            }
        }
        return sums;
    }
}
