package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ImageTurnsTest {

    private static final byte[] IMAGE = {1};

    @Test
    void oneTooManyIsRefusedAndThoseThatWaitAreMade() throws Exception {
        ImageTurns turns = new ImageTurns(1, 1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(
                    () -> turns.take(() -> {
                        begun.countDown();
                        await(end);
                        return IMAGE;
                    }),
                    threads);
            await(begun);
            var second = CompletableFuture.supplyAsync(
                    () -> {
                        asked.countDown();
                        return turns.take(() -> IMAGE);
                    },
                    threads);
            await(asked);
            waitsUntilFull(turns);

            assertThatExceptionOfType(TooManyImagesException.class).isThrownBy(() -> turns.take(() -> IMAGE));
            end.countDown();
            assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo(IMAGE);
            assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(IMAGE);
        }
        assertThat(turns.take(() -> IMAGE)).isEqualTo(IMAGE);
    }

    @Test
    void anImageThatFailsGivesItsTurnBack() {
        ImageTurns turns = new ImageTurns(1, 0);

        assertThatIllegalStateException()
                .isThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("no image");
                }));
        assertThat(turns.take(() -> IMAGE)).isEqualTo(IMAGE);
    }

    private static void waitsUntilFull(ImageTurns turns) throws InterruptedException {
        for (int i = 0; i < 500 && !turns.full(); i++) {
            Thread.sleep(10);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
