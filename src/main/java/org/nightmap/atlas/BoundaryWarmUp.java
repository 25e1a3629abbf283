package org.nightmap.atlas;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the boundaries of every view and the outlines once the product answers, so that nobody waits for them; a thread of its own does it. */
@Component
@ConditionalOnWebApplication
class BoundaryWarmUp {

    private final Atlas atlas;

    BoundaryWarmUp(Atlas atlas) {
        this.atlas = atlas;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform()
                .name("boundaries")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    atlas.views().forEach(atlas::browserBoundaries);
                    atlas.lonLat();
                });
    }
}
