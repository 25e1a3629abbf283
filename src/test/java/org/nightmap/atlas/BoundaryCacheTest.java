package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryCacheTest {

    @Test
    void theFilesOfOneViewAreNotThoseOfAnotherWhoseNameBeginsTheSame(@TempDir Path folder) {
        BoundaryCache cache = new BoundaryCache(folder, "0".repeat(64));
        cache.keep("view-west-2", new byte[] {'2'});
        cache.keep("view-west", new byte[] {'1'});

        assertThat(cache.find("view-west-2").orElseThrow().content()).containsExactly('2');
    }
}
