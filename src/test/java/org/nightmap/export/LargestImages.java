package org.nightmap.export;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.nightmap.NightmapApplication;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.time.Period;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Asks the whole product for the largest images, in a process whose memory the one that starts it has limited. */
final class LargestImages {

    private static final int AT_ONCE = 32;

    private LargestImages() {}

    public static void main(String[] args) throws Exception {
        var product = new SpringApplicationBuilder(NightmapApplication.class)
                .run("--nightmap.data-dir=" + args[0], "--server.port=0", "--vaadin.productionMode=true");
        Images images = product.getBean(Images.class);
        var picture = product.getBean(Pictures.class).of(Period.parse("2025-10-25"));
        var choropleths = product.getBean(Choropleths.class);
        var view = product.getBean(Atlas.class).view("russia").orElseThrow();
        var map = choropleths.draw(picture, new Scheme(view, Language.RU));
        var notes = choropleths.notes(picture, Language.RU);
        SheetSize size = new SheetSize(8000, 8000, 4);
        byte[] one = images.make(
                new Sheet(map, notes, size, Theme.LIGHT, true, false, false, null, "alone"), ImageFormat.PNG);
        System.out.println("alone " + pixels(one));
        List<Callable<Integer>> more = IntStream.range(0, AT_ONCE)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    Sheet sheet = new Sheet(map, notes, size, Theme.LIGHT, true, false, false, null, "No. " + i);
                    try {
                        return pixels(images.make(sheet, ImageFormat.PNG)) == size.pixels() ? 1 : -1;
                    } catch (TooManyImagesException refused) {
                        return 0;
                    }
                })
                .toList();
        int made = 0;
        int wrong = 0;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> each : threads.invokeAll(more)) {
                made += Math.max(0, each.get());
                wrong += Math.max(0, -each.get());
            }
        }
        System.out.println("made %d wrong %d".formatted(made, wrong));
        System.exit(0);
    }

    /** Width and height are the first two numbers of the header, after 16 bytes. */
    private static long pixels(byte[] png) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(png))) {
            in.skipNBytes(16);
            return (long) in.readInt() * in.readInt();
        }
    }
}
