package org.nightmap.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The night of 24 to 25 October 2025 in the west, 1920 by 1080, with labels and legend. Every image has a note of its own, so that
 * none is a kept one. SampleTime gives the median, {@code p0.50}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-Djava.awt.headless=true"})
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class ImageBenchmark {

    private static final int BAND = 270;

    private Images images;
    private Sheet sheet;
    private int[] pixels;
    private int made;

    @Setup
    public void paintOne() {
        ShippedSheets shipped = ShippedSheets.started();
        images = shipped.images();
        sheet = shipped.sheet("2025-10-25");
        BufferedImage image = shipped.painted(sheet);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        images.make("kept", ImageFormat.PNG, () -> sheet);
    }

    @Benchmark
    public byte[] png() {
        return images.make(another(), ImageFormat.PNG);
    }

    @Benchmark
    public byte[] pngFromTheCache() {
        return images.make("kept", ImageFormat.PNG, () -> sheet);
    }

    @Benchmark
    public byte[] encodingAlone() {
        int width = sheet.size().pixelWidth();
        int height = sheet.size().pixelHeight();
        List<PngStrip> strips = IntStream.range(0, height / BAND)
                .parallel()
                .mapToObj(i -> {
                    // A strip uses its pixels up
                    int[] band = Arrays.copyOfRange(pixels, i * BAND * width, (i + 1) * BAND * width);
                    return PngStrip.of(band, width, BAND, false, (i + 1) * BAND == height);
                })
                .toList();
        return PngWriter.write(width, height, false, new ArrayList<>(strips), 96, Map.of());
    }

    /** In one piece on one core, the ground included. */
    @Benchmark
    public BufferedImage drawingAlone() {
        return ShippedSheets.started().painted(sheet);
    }

    @Benchmark
    public byte[] svg() {
        return images.make(another(), ImageFormat.SVG);
    }

    @Benchmark
    public byte[] pdf() {
        return images.make(another(), ImageFormat.PDF);
    }

    private Sheet another() {
        return new Sheet(
                sheet.map(), sheet.notes(), sheet.size(), sheet.theme(), true, false, false, null, "No. " + made++);
    }
}
