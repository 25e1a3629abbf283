package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nightmap.choropleth.Measure;

/** What an export is of: which maps of which periods, and what of them is in the files of figures. */
final class ExportWords {

    private ExportWords() {}

    /** Nothing is exported but what is on the desk: its periods, where the map looks, and a report that a person chose. */
    static String shown(DeskContent desk) {
        Texts texts = desk.texts();
        String shown = texts.of(
                "ui.export.of", maps(desk), texts.of(desk.state().view().name()));
        if (!desk.chosenByHand()) {
            return shown;
        }
        String reports = desk.picture().basis().stream()
                .map(basis -> texts.of(
                        "ui.chosen.revision",
                        basis.report().publisher(),
                        basis.report().ref().id(),
                        basis.report().ref().revision()))
                .collect(Collectors.joining(", "));
        return texts.of("ui.export.of_chosen", shown, reports);
    }

    private static String maps(DeskContent desk) {
        Texts texts = desk.texts();
        String period = texts.period(desk.state().period());
        return switch (desk.state().arranged().as()) {
            case MAP -> period;
            case DIFFERENCE -> texts.of("ui.export.of.difference", period, against(desk));
            case SIDE -> texts.of("ui.export.of.side", period, against(desk));
            case NIGHTS -> texts.of("ui.export.of.nights", period);
        };
    }

    /** What the files of figures hold, where that is not what the map shows; empty where it is. */
    static String files(DeskContent desk) {
        Texts texts = desk.texts();
        String period = texts.period(desk.state().period());
        List<String> sentences = new ArrayList<>();
        switch (desk.state().arranged().as()) {
            case MAP -> {}
            case DIFFERENCE, SIDE -> sentences.add(texts.of("ui.export.files.compared", period));
            case NIGHTS -> sentences.add(texts.of("ui.export.files.nights", period));
        }
        Measure measure = desk.maps().getFirst().measure();
        if (measure != Measure.COUNT) {
            sentences.add(texts.of("ui.export.files.measure", texts.of("ui.classes.measure." + measure.code())));
        }
        return String.join(" ", sentences);
    }

    private static String against(DeskContent desk) {
        return desk.texts()
                .period(Objects.requireNonNull(desk.state().arranged().against()));
    }
}
