package org.nightmap.intake;

import java.util.Map;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.report.Statement;

/** What the shipped files say, read without a database, for tests outside the room. */
public final class ShippedStatements {

    private ShippedStatements() {}

    public static Map<String, Statement> read() {
        return new ShippedReports(ShippedFiles.ofTheProduct(), ShippedGazetteer.open()).read();
    }
}
