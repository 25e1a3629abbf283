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
        ImageTurns turns = new ImageTurns(1, 1, 100);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(
                    () -> turns.take(1, () -> {
                        begun.countDown();
                        await(end);
                        return IMAGE;
                    }),
                    threads);
            await(begun);
            var second = CompletableFuture.supplyAsync(
                    () -> {
                        asked.countDown();
                        return turns.take(1, () -> IMAGE);
                    },
                    threads);
            await(asked);
            waitsUntilFull(turns);

            assertThatExceptionOfType(TooManyImagesException.class).isThrownBy(() -> turns.take(1, () -> IMAGE));
            end.countDown();
            assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo(IMAGE);
            assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(IMAGE);
        }
        assertThat(turns.take(1, () -> IMAGE)).isEqualTo(IMAGE);
    }

    @Test
    void anImageThatFailsGivesItsTurnBack() {
        ImageTurns turns = new ImageTurns(1, 0, 100);

        assertThatIllegalStateException()
                .isThrownBy(() -> turns.take(1, () -> {
                    throw new IllegalStateException("no image");
                }));
        assertThat(turns.take(1, () -> IMAGE)).isEqualTo(IMAGE);
    }

    /** Of 100 pixels 60 are taken: 41 more are too many, 40 are not, and 200 are not when nothing else is made. */
    @Test
    void pixelsAreCountedTooButOneImageAloneIsAlwaysMade() {
        ImageTurns turns = new ImageTurns(2, 5, 100);

        turns.take(60, () -> {
            assertThatExceptionOfType(TooManyImagesException.class).isThrownBy(() -> turns.take(41, () -> IMAGE));
            return turns.take(40, () -> IMAGE);
        });
        assertThat(turns.take(200, () -> IMAGE)).isEqualTo(IMAGE);
        assertThat(turns.full()).isFalse();
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
