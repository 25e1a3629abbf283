package org.nightmap.briefing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nightmap.choropleth.Theme;
import org.nightmap.export.BriefingFormat;
import org.nightmap.language.Language;
import org.nightmap.time.MoscowTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.scheduling.support.CronTrigger;

/**
 * Settings of the scheduled briefing, documented in {@code application.yml}.
 *
 * @param schedule a cron expression, in the time of the statements; empty for none
 * @param folder where the files go; needed with a schedule
 * @param formats the forms of each briefing
 * @param languages a file for each
 * @param theme its colours
 */
@ConfigurationProperties("nightmap.briefing")
record BriefingSettings(
        @DefaultValue("") String schedule,
        @DefaultValue("") String folder,
        @DefaultValue("pdf") List<BriefingFormat> formats,
        @DefaultValue("en") List<Language> languages,
        @DefaultValue("light") Theme theme) {

    BriefingSettings {
        if (!schedule.isBlank()) {
            if (!CronExpression.isValidExpression(schedule)) {
                throw new IllegalArgumentException(
                        "nightmap.briefing.schedule is '%s'; it has six fields, from seconds to the day of the week, as \"0 30 8 * * *\""
                                .formatted(schedule));
            }
            if (folder.isBlank() || formats.isEmpty() || languages.isEmpty()) {
                throw new IllegalArgumentException(
                        "nightmap.briefing.schedule needs a folder, a format and a language: nightmap.briefing.folder, formats, languages");
            }
        }
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
    }

    /** When it is written; empty for never. */
    Optional<CronTrigger> trigger() {
        return schedule.isBlank() ? Optional.empty() : Optional.of(new CronTrigger(schedule, MoscowTime.ZONE));
    }

    Path place() {
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
