package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryCacheTest {

    @Test
    void theFilesOfOneViewAreNotThoseOfAnotherWhoseNameBeginsTheSame(@TempDir Path folder) {
        BoundaryCache cache = new BoundaryCache(folder);
        String sources = "0".repeat(64);
        BrowserBoundaries other = cache.get("west-2", sources, () -> new byte[] {'2'});
        cache.get("west", sources, () -> new byte[] {'1'});

        assertThat(cache.get("west-2", sources, () -> new byte[] {'3'}))
                .usingRecursiveComparison()
                .isEqualTo(other);
    }
}
