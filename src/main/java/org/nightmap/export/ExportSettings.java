package org.nightmap.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of images, documented in {@code application.yml}.
 *
 * @param insetAround key of the region that the inset is centred on; empty for no inset
 * @param atOnce how many images are painted at the same time
 * @param waiting how many more may wait for their turn
 * @param pixels how many pixels the images may have that are painted or wait
 * @param mark file of the organisation's mark; empty for none
 * @param markDark file of its mark on dark grounds; empty for the same
 * @param remembered how many bytes of finished images are kept
 * @param grounds how many bytes are kept of what is the same on the images of every night
 */
@ConfigurationProperties("nightmap.export")
record ExportSettings(
        @DefaultValue("") String insetAround,
        @DefaultValue("2") int atOnce,
        @DefaultValue("32") int waiting,
        @DefaultValue("256000000") long pixels,
        @DefaultValue("") String mark,
        @DefaultValue("") String markDark,
        @DefaultValue("67108864") long remembered,
        @DefaultValue("67108864") long grounds) {

    ExportSettings {
        if (atOnce < 1 || waiting < 0 || pixels < 0 || remembered < 0 || grounds < 0) {
            throw new IllegalArgumentException("nightmap.export: at-once is at least 1, everything else 0");
        }
    }
}
