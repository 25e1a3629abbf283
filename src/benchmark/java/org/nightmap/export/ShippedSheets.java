package org.nightmap.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.nightmap.NightmapApplication;
import org.nightmap.atlas.Atlas;
import org.nightmap.choropleth.Choropleths;
import org.nightmap.choropleth.Scheme;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.time.Period;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.util.function.SingletonSupplier;

/** The product with the shipped boundaries and reports, to measure. */
final class ShippedSheets {

    private static final SingletonSupplier<ShippedSheets> STARTED = SingletonSupplier.of(ShippedSheets::new);

    private final ApplicationContext product = new SpringApplicationBuilder(NightmapApplication.class)
            .run(
                    "--nightmap.data-dir=target/benchmark-data",
                    "--server.port=0",
                    "--vaadin.productionMode=true",
                    "--logging.level.root=warn");
    private final Atlas atlas = product.getBean(Atlas.class);
    private final Map<MapFrame, MapScene> scenes = new ConcurrentHashMap<>();

    static ShippedSheets started() {
        return STARTED.obtain();
    }

    Images images() {
        return product.getBean(Images.class);
    }

    /** A slide. */
    Sheet sheet(String period) {
        Choropleths choropleths = product.getBean(Choropleths.class);
        var picture = product.getBean(Pictures.class).of(Period.parse(period));
        return new Sheet(
                choropleths.draw(picture, new Scheme(atlas.defaultView(), Language.EN)),
                choropleths.notes(picture, Language.EN),
                SheetPreset.SLIDE.size(),
                Theme.LIGHT,
                true,
                false,
                false,
                null,
                null);
    }

    BufferedImage painted(Sheet sheet) {
        Coordinate moscow = atlas.shapes(sheet.map().view(), SheetLayout.INSET_SCALE)
                .regions()
                .get("RU-MOW")
                .pole();
        Fittings fittings = new Fittings(moscow, "Moscow and around", null);
        Composition composition = new SheetComposer(sheet, fittings, this::scene).compose();
        SheetPainter painter = new SheetPainter(composition, sheet, this::scene);
        SheetSize size = sheet.size();
        BufferedImage image = new BufferedImage(size.pixelWidth(), size.pixelHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        painter.paint(pen);
        pen.dispose();
        return image;
    }

    private MapScene scene(MapFrame frame) {
        return scenes.computeIfAbsent(
                frame, key -> new MapScene(key, atlas.shapes(atlas.defaultView(), key.metresPerUnit())));
    }
}
