package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.nightmap.access.TestUsers;
import tools.jackson.databind.JsonNode;

/** Files are taken whole or not at all, and what is exported can be sent again. */
class SubmittedFilesTest extends SubmittingReports {

    @Test
    void aFileIsTakenWholeOrNotAtAll() throws Exception {
        String good = csv("2026-07-07", "TASS", "Kursk Region,3");
        String bad = good + "night,2026-07-08,TASS,Kursk Region,three\nnight,2026-07-09,,Kursk Region,3\n";

        JsonNode problem = problem(send(bad, "text/csv", "anna", ""), 422, "invalid-report");
        assertThat(problem.get("detail").asString()).startsWith("2 values are wrong, the first in line 3, count:");
        assertThat(problem.get("errors").get(1).get("line").asInt()).isEqualTo(4);
        assertThat(problem.get("errors").get(1).get("field").asString()).isEqualTo("publisher");
        assertThat(export("2026-07-07", "all").lines()).hasSize(1);
        stored(send(good, "text/csv", "anna", ""), 201);
        assertThat(export("2026-07-07", "all").lines()).hasSize(2);
        assertThat(export("2026-07-07", "approved").lines()).hasSize(1);
    }

    /** What was exported is imported as what is there already, and with an id of its own as another report of the id. */
    @Test
    void whatIsExportedIsImportedUnchanged() throws Exception {
        String exported = export("2025-10-25", "all");
        JsonNode again = stored(send(exported, "text/csv", "anna", ""), 200);
        assertThat(again.valueStream().map(report -> report.get("id").asString()))
                .contains("2025-10-25-tass", "2025-10-25-article");
        String changed = exported.replaceFirst(",RU-VGG,,,19,", ",RU-VGG,,,18,");
        assertThat(changed).isNotEqualTo(exported);
        assertThat(problem(send(changed, "text/csv", "anna", ""), 409, "id-taken")
                        .get("detail")
                        .asString())
                .startsWith("Line ");
    }

    @Test
    void whereOneContradictsNoneOfAFileIsStored() throws Exception {
        String file = "report_id,date,publisher,place,count\n,2026-07-13,TASS,Kursk Region,3\n"
                + "2025-10-25-tass,2025-10-25,TASS,Kursk Region,3\n";
        assertThat(problem(send(file, "text/csv", "anna", ""), 409, "id-taken")
                        .get("detail")
                        .asString())
                .startsWith("Line 3: 2025-10-25-tass@1");
        assertThat(export("2026-07-13", "all").lines()).hasSize(1);
    }

    /** Bryansk Oblast has the key RU-BRY; the words say Kursk Oblast. */
    @Test
    void aNameThatContradictsItsRegionIsStoredWithADoubt() throws Exception {
        String file = "date,publisher,place,region,count\n2026-07-14,TASS,Kursk,RU-BRY,3\n";
        stored(send(file, "text/csv", "anna", ""), 201);
        assertThat(export("2026-07-14", "all")).contains(",Kursk,region,RU-BRY,,,3,,,no,,,,,,unmatched_place,,");
    }

    @Test
    void windows1251IsReadAndFormulasAreOnlyText() throws Exception {
        byte[] file = "дата;источник;место;сбито\n10.07.2026;=1+1;Курская область;3\n"
                .getBytes(Charset.forName("windows-1251"));
        HttpRequest request = request(ApiAddresses.REPORTS)
                .headers("Authorization", basic("anna", TestUsers.PASSWORD), "Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        stored(client().send(request, BodyHandlers.ofByteArray()), 201);
        assertThat(export("2026-07-10", "all")).contains(",'=1+1,").contains(",Курская область,region,RU-KRS,");
    }

    @Test
    void theTemplateIsThereForEverybodyAndThePeriodIsAskedFor() throws Exception {
        HttpResponse<byte[]> template = get(ApiAddresses.TEMPLATE);
        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(template.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("nightmap-template.csv"));
        problem(get(ApiAddresses.REPORTS_CSV), 400, "invalid-period");
        problem(get(ApiAddresses.REPORTS_CSV + "?period=2025-10-25&revisions=some"), 400, "invalid-revisions");
    }
}
