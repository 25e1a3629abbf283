package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;

class ImageCacheTest extends ShippedMaps {

    private static final ImageCache.Asked FIRST = new ImageCache.Asked("change 1", ImageFormat.PNG);
    private static final ImageCache.Asked AFTER = new ImageCache.Asked("change 2", ImageFormat.PNG);

    private final AtomicInteger drawn = new AtomicInteger();
    private final AtomicInteger painted = new AtomicInteger();

    @Test
    void whoAsksTheSameAgainIsAnsweredBeforeTheSheetIsMade() {
        ImageCache cache = new ImageCache(100);
        byte[] image = cache.get(FIRST, this::draw, this::paint);

        assertThat(cache.get(FIRST, this::draw, this::paint)).isSameAs(image);
        assertThat(drawn).hasValue(1);
    }

    /** A report of another night changes what is asked for and not what is on the sheet. */
    @Test
    void aChangeThatIsNotSeenOnTheSheetPaintsNothing() {
        ImageCache cache = new ImageCache(100);
        cache.get(FIRST, this::draw, this::paint);
        cache.get(AFTER, this::draw, this::paint);

        assertThat(drawn).hasValue(2);
        assertThat(painted).hasValue(1);
    }

    @Test
    void whatFindsNoRoomIsPaintedAgain() {
        ImageCache cache = new ImageCache(5);
        cache.get(FIRST, this::draw, this::paint);
        cache.get(FIRST, this::draw, this::paint);

        assertThat(painted).hasValue(2);
    }

    private Sheet draw() {
        drawn.incrementAndGet();
        return sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
    }

    private byte[] paint(Sheet sheet, ImageFormat format) {
        painted.incrementAndGet();
        return new byte[10];
    }
}
