package org.nightmap.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Earlier;
import org.nightmap.language.Language;
import org.nightmap.report.ReportRef;

/**
 * What the address of the intake opens for correction: {@code report=ID} is the latest revision of a report, {@code
 * report=ID@REVISION} one of them.
 *
 * @param report the report's id
 * @param revision the revision; null for the latest
 */
record IntakeAddress(String report, @Nullable Integer revision) {

    static final String REPORT = "report";

    /**
     * Reads an address.
     *
     * @return empty where it names no report
     * @throws NotFoundException if what it names is no report's id
     */
    static Optional<IntakeAddress> read(QueryParameters parameters) {
        return parameters
                .getSingleParameter(REPORT)
                .filter(named -> !named.isEmpty())
                .map(IntakeAddress::parse);
    }

    /** The parameters that open what is stored of a review: the latest revision is not named, whatever comes meanwhile. */
    static QueryParameters of(Earlier earlier, Language language) {
        return earlier.isLatest() ? latest(earlier.ref().id(), language) : of(earlier.ref(), language);
    }

    /** The parameters that open a revision. */
    static QueryParameters of(ReportRef ref, Language language) {
        return parameters(ref.toString(), language);
    }

    /** The parameters that open the latest revision of a report. */
    static QueryParameters latest(String report, Language language) {
        return parameters(report, language);
    }

    private static QueryParameters parameters(String report, Language language) {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(REPORT, List.of(report));
        parameters.put(DeskAddress.LANGUAGE, List.of(language.code()));
        return new OrderedParameters(parameters);
    }

    private static IntakeAddress parse(String named) {
        try {
            if (named.contains("@")) {
                ReportRef ref = ReportRef.parse(named);
                return new IntakeAddress(ref.id(), ref.revision());
            }
            return new IntakeAddress(new ReportRef(named, 1).id(), null);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e.getMessage());
        }
    }
}
