package org.nightmap.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.ShippedGazetteer;
import org.nightmap.report.RegionTable;

/** Files of reports for tests, read with a few regions. */
final class ReportFiles {

    static final ReportCsv CSV = csv();
    static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    static final String RUSSIAN = """
            Дата;Источник;Регион;Количество;Всего
            25.10.2025;ТАСС;Ростовская область;20;32
            25.10.2025;ТАСС;Московский регион;9;32
            25.10.2025;ТАСС;Чёрное море;3;32
            26.10.2025;ТАСС;Белгородская область;5;
            """;

    private ReportFiles() {}

    private static ReportCsv csv() {
        return new ReportCsv(ShippedGazetteer.open(), new RegionTable() {
            @Override
            public void align(List<Entry> regions) {
                throw new UnsupportedOperationException("The regions of a test are given");
            }

            @Override
            public Set<String> keys() {
                return Set.of("RU-ROS", "RU-MOS", "RU-MOW", "RU-BEL", "RU-KRS", "RU-TVE");
            }
        });
    }

    static CsvImport read(String content) {
        return CSV.read(open(content));
    }

    static ImportFile open(String content) {
        return CSV.open("x.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
