package org.nightmap.intake;

import java.util.Map;
import java.util.stream.Stream;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.report.Line;
import org.nightmap.report.LineKind;
import org.nightmap.report.Statement;
import org.nightmap.report.Tally;

/** The shipped reports as they are read, for tests that look into them. */
final class ShippedContents {

    static final ShippedFiles FILES = ShippedFiles.ofTheProduct();
    static final Gazetteer NAMES = ShippedGazetteer.open();
    static final Map<String, Statement> SHIPPED = new ShippedReports(FILES, NAMES).read();

    private ShippedContents() {}

    static Stream<Line> lines() {
        return SHIPPED.values().stream().flatMap(statement -> statement.lines().stream());
    }

    static Line line(String id, String place) {
        return SHIPPED.get(id).lines().stream()
                .filter(line -> line.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    static Tally tally(Statement statement) {
        int attributed = sum(statement.lines().stream().filter(line -> line.kind() == LineKind.REGION));
        int elsewhere = sum(statement.lines().stream().filter(line -> line.kind() != LineKind.REGION));
        return Tally.of(statement.stated(), attributed, elsewhere);
    }

    private static int sum(Stream<Line> lines) {
        return lines.map(Line::count).mapToInt(Integer::intValue).sum();
    }
}
