package org.nightmap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Service;

/** Compares publishers with the basis of each night of a span. */
@Service
public class PublisherAgreements {

    private static final Comparator<PublisherAgreement> MOST_NIGHTS_FIRST = Comparator.comparing(
                    PublisherAgreement::nights, Comparator.reverseOrder())
            .thenComparing(PublisherAgreement::publisher);

    private final Reports reports;
    private final DrawnPeriods drawnPeriods;
    private final Agreement agreement;

    PublisherAgreements(Reports reports, DrawnPeriods drawnPeriods, Agreement agreement) {
        this.reports = reports;
        this.drawnPeriods = drawnPeriods;
        this.agreement = agreement;
    }

    /** Every publisher that has an approved night statement in a period, those of the most nights first. */
    public List<PublisherAgreement> of(Period period) {
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        for (DrawnNight night :
                drawnPeriods.of(period, reports.approved(period)).nights()) {
            ofNight(night)
                    .forEach((publisher, outcome) -> verdicts.computeIfAbsent(publisher, name -> new ArrayList<>())
                            .add(new Verdict(night.night(), outcome)));
        }
        return verdicts.entrySet().stream()
                .map(entry -> summed(entry.getKey(), entry.getValue()))
                .sorted(MOST_NIGHTS_FIRST)
                .toList();
    }

    private Map<String, Outcome> ofNight(DrawnNight night) {
        Stream<Map.Entry<String, Outcome>> drawn =
                night.basis().stream().map(report -> Map.entry(report.publisher(), Outcome.BASIS));
        Stream<Map.Entry<String, Outcome>> others =
                night.others().stream().map(report -> Map.entry(report.publisher(), outcome(night, report)));
        return Stream.concat(drawn, others)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, PublisherAgreements::first, LinkedHashMap::new));
    }

    /** Of parts that are drawn together, the one of the same hours is compared. */
    private Outcome outcome(DrawnNight night, ReportSummary other) {
        return night.basis().stream()
                .filter(basis -> agreement.comparable(basis, other))
                .findFirst()
                .map(basis -> agreement.agree(basis, other) ? Outcome.AGREES : Outcome.CONTRADICTS)
                .orElse(Outcome.INCOMPARABLE);
    }

    private static Outcome first(Outcome one, Outcome other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static PublisherAgreement summed(String publisher, List<Verdict> verdicts) {
        return new PublisherAgreement(
                publisher,
                verdicts.size(),
                nights(verdicts, Outcome.BASIS).size(),
                nights(verdicts, Outcome.AGREES).size(),
                nights(verdicts, Outcome.CONTRADICTS),
                nights(verdicts, Outcome.INCOMPARABLE));
    }

    private static List<Night> nights(List<Verdict> verdicts, Outcome outcome) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .map(Verdict::night)
                .toList();
    }

    /** What a publisher's night comes to; where its reports come to several, the first of them. */
    private enum Outcome {
        BASIS,
        CONTRADICTS,
        AGREES,
        INCOMPARABLE
    }

    private record Verdict(Night night, Outcome outcome) {}
}
