package org.nightmap.picture;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.atlas.Atlas;
import org.nightmap.picture.SourceMatrix.Column;
import org.nightmap.picture.SourceMatrix.Role;
import org.nightmap.report.RegionJoin;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportSummary;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Service;

/** Puts the reports of a night side by side. */
@Service
public class SourceMatrices {

    private final Reports reports;
    private final DrawnPeriods drawnPeriods;
    private final NeighbouringReports neighbours;
    private final BasisChoice choice;
    private final RegionJoin join;
    private final PlacePictures placePictures;
    private final Atlas atlas;

    SourceMatrices(
            Reports reports,
            DrawnPeriods drawnPeriods,
            NeighbouringReports neighbours,
            BasisChoice choice,
            RegionJoin join,
            PlacePictures placePictures,
            Atlas atlas) {
        this.reports = reports;
        this.drawnPeriods = drawnPeriods;
        this.neighbours = neighbours;
        this.choice = choice;
        this.join = join;
        this.placePictures = placePictures;
        this.atlas = atlas;
    }

    /** The approved reports of a night. */
    public SourceMatrix of(Night night) {
        Period period = Period.of(night);
        List<ReportSummary> approved = reports.approved(period);
        List<ReportSummary> listed = approved.stream()
                .filter(report -> report.kind() != ReportKind.NIGHT)
                .toList();
        DrawnPeriod drawn = drawnPeriods.of(period, approved);
        if (drawn.nights().isEmpty()) {
            StandingPin pin = drawn.fallen().isEmpty() ? null : drawn.fallen().getFirst();
            return new SourceMatrix(night, List.of(), List.of(), pin, List.of(), listed);
        }
        DrawnNight tonight = drawn.nights().getFirst();
        List<MatrixColumn> columns = columns(tonight, others(period, approved, tonight));
        List<Column> heads = columns.stream().map(MatrixColumn::column).toList();
        return new SourceMatrix(
                night, heads, new MatrixMaker(columns, atlas.regions()).rows(), tonight.pin(), tonight.ruled(), listed);
    }

    /** The statements that are not drawn, in the order of the rules. */
    private List<ReportSummary> others(Period period, List<ReportSummary> approved, DrawnNight night) {
        List<ReportSummary> statements = approved.stream()
                .filter(report -> report.kind() == ReportKind.NIGHT)
                .toList();
        return choice.rank(statements, neighbours.misdated(period, approved)).stream()
                .map(BasisCandidate::report)
                .filter(night.others()::contains)
                .toList();
    }

    private List<MatrixColumn> columns(DrawnNight night, List<ReportSummary> others) {
        List<MatrixColumn> columns = new ArrayList<>();
        columns.add(column(night, night.basis(), Role.BASIS));
        if (night.basis().size() > 1) {
            night.basis().forEach(part -> columns.add(column(night, List.of(part), Role.PART)));
        }
        for (ReportSummary other : others) {
            Role role = Disagreements.speakForTheSame(night, other) ? Role.OTHER : Role.OTHER_HOURS;
            columns.add(column(night, List.of(other), role));
        }
        return columns;
    }

    private MatrixColumn column(DrawnNight night, List<ReportSummary> of, Role role) {
        return MatrixColumn.read(night.night(), of, role, join, placePictures);
    }
}
