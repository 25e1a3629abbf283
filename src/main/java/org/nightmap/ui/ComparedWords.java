package org.nightmap.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Warning;

/** What is to be known of the period that the desk compares with, which is else told of the period itself alone. */
final class ComparedWords {

    private ComparedWords() {}

    /** That the other period, or nights of it, have no report; empty where each night has one, or nothing is compared. */
    static Optional<String> missing(DeskContent content) {
        DeskContent.Compared compared = content.compared();
        if (compared == null) {
            return Optional.empty();
        }
        Texts texts = content.texts();
        Picture other = compared.picture();
        String period = texts.of(other.label());
        if (other.basis().isEmpty()) {
            boolean difference = content.state().arranged().as() == Arrangement.DIFFERENCE;
            return Optional.of(texts.of(difference ? "ui.compared.no_difference" : "ui.compared.no_report", period));
        }
        return other.warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.NO_REPORT)
                .findFirst()
                .map(warning -> texts.counted(
                        "ui.compared.nights_without",
                        warning.nights().size(),
                        other.period().length(),
                        period));
    }

    /** The warnings of all that is shown; of a comparison those of both periods, each with its period before it. */
    static List<String> warnings(DeskContent content) {
        Texts texts = content.texts();
        DeskContent.Compared compared = content.compared();
        if (compared == null) {
            return content.picture().warnings().stream()
                    .map(warning -> texts.of(warning.message()))
                    .toList();
        }
        List<String> sentences = new ArrayList<>(led(texts, content.picture()));
        if (compared.picture().basis().isEmpty()) {
            missing(content).map(words -> words + ".").ifPresent(sentences::add);
        } else {
            sentences.addAll(led(texts, compared.picture()));
        }
        return sentences;
    }

    private static List<String> led(Texts texts, Picture picture) {
        return picture.warnings().stream()
                .map(warning -> texts.of("ui.compared.warning", texts.of(picture.label()), texts.of(warning.message())))
                .toList();
    }
}
