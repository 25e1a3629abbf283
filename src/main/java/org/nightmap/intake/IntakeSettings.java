package org.nightmap.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the intake, documented in {@code application.yml}.
 *
 * @param loadShipped whether the reports that come with the product are stored at start
 */
@ConfigurationProperties("nightmap.intake")
record IntakeSettings(boolean loadShipped) {}
