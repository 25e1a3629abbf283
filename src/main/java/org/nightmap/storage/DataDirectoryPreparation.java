package org.nightmap.storage;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Makes the data directory before anything is started that may want to write there, the database first of all. */
class DataDirectoryPreparation implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        DataDirectory.of(event.getApplicationContext().getEnvironment()).prepare();
    }
}
