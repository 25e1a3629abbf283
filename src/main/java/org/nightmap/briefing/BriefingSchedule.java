package org.nightmap.briefing;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Has the briefing written when the settings say so. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BriefingSchedule implements SchedulingConfigurer {

    private final BriefingSettings settings;
    private final ScheduledBriefing briefing;

    BriefingSchedule(BriefingSettings settings, ScheduledBriefing briefing) {
        this.settings = settings;
        this.briefing = briefing;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        settings.trigger().ifPresent(trigger -> registrar.addCronTask(new CronTask(briefing::write, trigger)));
    }
}
