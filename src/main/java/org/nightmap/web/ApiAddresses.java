package org.nightmap.web;

import java.util.List;

/** The addresses of the interface, for those who ask for another one. */
final class ApiAddresses {

    static final String NIGHTS = "/api/nights";

    static final String PICTURE = "/api/nights/{period}";

    static final String COUNTS = "/api/nights/{period}/counts.csv";

    static final String WORKBOOK = "/api/nights/{period}/counts.xlsx";

    static final String MAP = "/api/nights/{period}/map.{format}";

    static final String BRIEFING = "/api/nights/{night}/briefing.{format}";

    static final String REGIONS = "/api/nights/{period}/regions.geojson";

    static final String SERIES = "/api/regions/{iso}/series";

    static final String EXTRACT = "/api/intake/extract";

    static final String BOUNDARIES = "/boundaries/{view}/{hash}.json";

    /** Takes in reports. */
    static final String REPORTS = "/api/reports";

    static final String REPORTS_CSV = "/api/reports.csv";

    static final String REPORT = "/api/reports/{id}";

    static final String REVISION = "/api/reports/{id}/{revision}";

    static final String TEMPLATE = "/api/reports/template.csv";

    static final List<String> ALL = List.of(
            NIGHTS,
            PICTURE,
            COUNTS,
            WORKBOOK,
            MAP,
            BRIEFING,
            REGIONS,
            SERIES,
            EXTRACT,
            REPORTS,
            REPORT,
            REVISION,
            REPORTS_CSV,
            TEMPLATE,
            BOUNDARIES);

    private ApiAddresses() {}

    /** Whether programs ask for a path, which are answered by documents and never by pages. */
    static boolean isForPrograms(String path) {
        return isUnder("/api", path) || isUnder("/boundaries", path);
    }

    private static boolean isUnder(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
