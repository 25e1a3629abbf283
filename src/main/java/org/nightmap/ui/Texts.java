package org.nightmap.ui;

import java.time.LocalDate;
import java.time.Month;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.LocalizedText;
import org.nightmap.language.Messages;
import org.nightmap.picture.PlacePicture;
import org.nightmap.report.Publication;
import org.nightmap.time.Period;

/** The texts of the views in one language, fit to be shown whatever stands in their arguments. */
record Texts(Language language) {

    String of(String key, Object... arguments) {
        return ShownText.of(Messages.text(language, key, arguments));
    }

    String counted(String key, int number, Object... arguments) {
        return ShownText.of(Messages.counted(language, key, number, arguments));
    }

    String of(LocalizedText text) {
        return ShownText.of(text.in(language));
    }

    /** A place that is no region: its name, or in quotation marks how its source words it. */
    String place(PlacePicture place) {
        String label = of(place.label());
        return place.name() == null ? of("ui.quoted", label) : label;
    }

    String number(long number) {
        return Formats.number(language, number);
    }

    /** With its sign. */
    String change(long change) {
        return Formats.change(language, change);
    }

    String date(LocalDate date) {
        return Formats.date(language, date);
    }

    /** With its time, where that is known. */
    String published(Publication published) {
        String day = date(published.day());
        return published.time() == null ? day : of("ui.audit.time", day, Formats.hourAndMinute(published.time()));
    }

    /** Shortened. */
    String month(Month month) {
        return Formats.shortMonth(language, month);
    }

    String dayAndMonth(LocalDate date) {
        return Formats.dayAndMonth(language, date);
    }

    String period(Period period) {
        return Formats.period(language, period);
    }
}
