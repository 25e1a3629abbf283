package org.nightmap.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.nightmap.export.BriefingFiles;
import org.nightmap.export.BriefingFormat;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.storage.WholeFile;
import org.nightmap.time.MoscowTime;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the briefing of the night that ended this morning. What goes wrong is in the log and stops nothing. */
@Component
class ScheduledBriefing {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBriefing.class);

    private final BriefingSettings settings;
    private final BriefingFiles briefings;
    private final Pictures pictures;
    private final Clock clock;

    ScheduledBriefing(BriefingSettings settings, BriefingFiles briefings, Pictures pictures, Clock clock) {
        this.settings = settings;
        this.briefings = briefings;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Writes it where the night has an approved report; without one a later run may find one. */
    void write() {
        Night night = new Night(MoscowTime.today(clock));
        try {
            if (pictures.nights(Period.of(night)).isEmpty()) {
                LOG.warn("No briefing was written: the night {} has no approved report", night);
                return;
            }
            for (Language language : settings.languages()) {
                for (BriefingFormat format : settings.formats()) {
                    write(night, language, format);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The briefing of {} could not be written to {}", night, settings.place(), e);
        }
    }

    private void write(Night night, Language language, BriefingFormat format) throws IOException {
        byte[] file = briefings.make(night, language, settings.theme(), format);
        Path target = settings.place()
                .resolve("nightmap-briefing-%s-%s.%s".formatted(night, language.code(), format.ending()));
        // A run may come every few minutes: who watches the folder hears of what is new only
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), file)) {
            return;
        }
        WholeFile.write(target, file);
        LOG.info("The briefing of {} is in {}", night, target);
    }
}
