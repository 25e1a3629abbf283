package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightmap.atlas.AtlasSettings.RegionFile;
import org.nightmap.language.LocalizedText;
import org.nightmap.storage.DataDirectory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.FileSystemUtils;

/** What a start takes over from the one before, on copies of the real layers. */
class KeptAtlasTest {

    private static final AtlasSettings SHIPPED = ShippedSettings.read();

    @TempDir
    Path layers;

    @TempDir
    Path dataDir;

    private AtlasSettings settings;

    @BeforeEach
    void copyTheRealLayers() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("shapefiles"), layers);
        RegionFile r = SHIPPED.regions();
        settings = with(new RegionFile(
                new FileSystemResource(layers.resolve("russia_adm1.shp")),
                r.key(),
                r.nameEn(),
                r.nameRu(),
                r.type(),
                r.disputedField(),
                r.disputedValue()));
    }

    @Test
    void everythingIsTheSameAtTheNextStart() throws IOException {
        ShapefileAtlas first = open();
        Map<String, ?> outlines = first.lonLat();
        BrowserBoundaries boundaries = first.browserBoundaries(first.defaultView());
        Map<Path, byte[]> kept = kept();
        assertThat(kept).hasSize(3);

        ShapefileAtlas second = open();

        assertThat(second.regions()).isEqualTo(first.regions());
        assertThat(second.views()).isEqualTo(first.views());
        assertThat(second.lonLat()).isEqualTo(outlines);
        assertThat(second.browserBoundaries(second.defaultView()))
                .usingRecursiveComparison()
                .isEqualTo(boundaries);
        assertThat(kept()).containsExactlyInAnyOrderEntriesOf(kept);
    }

    /** Nothing but what is kept says that this region has another name. */
    @Test
    void theListOfRegionsIsTakenFromWhatIsKeptAndNotFromTheLayer() {
        ShapefileAtlas first = open();
        Region region = first.regions().getFirst();
        Region renamed = new Region(
                region.iso(), new LocalizedText("Kept", "Kept"), region.shortName(), region.type(), false, 1);
        cache().keep("regions", new AtlasIndex(List.of(renamed), first.views()).written());

        assertThat(open().regions()).containsExactly(renamed);
    }

    /** Nothing but what is kept says that there is no region on the map. */
    @Test
    void theShapesAreTakenFromWhatIsKeptUnlessThatIsDamaged() throws IOException {
        ShapefileAtlas first = open();
        byte[] made = KeptShapes.written(first.shapes(first.defaultView(), 4000));
        cache().keep("shapes-west-0", KeptShapes.written(new MapShapes(Map.of(), List.of(), List.of(), List.of())));
        ShapefileAtlas second = open();
        assertThat(second.shapes(second.defaultView(), 4000).regions()).isEmpty();

        cache().keep("shapes-west-0", new byte[] {0, 0, 0, 9, 1});
        ShapefileAtlas third = open();
        assertThat(KeptShapes.written(third.shapes(third.defaultView(), 4000))).isEqualTo(made);

        for (Path file : kept().keySet()) {
            Damage.BIT.to(file);
        }
        ShapefileAtlas fourth = open();
        assertThat(KeptShapes.written(fourth.shapes(fourth.defaultView(), 4000)))
                .isEqualTo(made);
    }

    private enum Damage {
        BIT {
            @Override
            void to(Path file) throws IOException {
                byte[] content = Files.readAllBytes(file);
                content[content.length / 2] ^= 1;
                Files.write(file, content);
            }
        },
        CUT {
            @Override
            void to(Path file) throws IOException {
                try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                    cut.setLength(cut.length() / 2);
                }
            }
        },
        EMPTY {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        };

        abstract void to(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDamagedIsMadeAnew(Damage damage) throws IOException {
        ShapefileAtlas first = open();
        first.lonLat();
        first.browserBoundaries(first.defaultView());
        Map<Path, byte[]> kept = kept();
        for (Path file : kept.keySet()) {
            damage.to(file);
        }

        ShapefileAtlas second = open();

        assertThat(second.regions()).isEqualTo(first.regions());
        assertThat(second.lonLat()).isEqualTo(first.lonLat());
        assertThat(second.browserBoundaries(second.defaultView()).hash())
                .isEqualTo(first.browserBoundaries(first.defaultView()).hash());
        assertThat(kept()).containsExactlyInAnyOrderEntriesOf(kept);
    }

    @Test
    void whatAnotherVersionWroteInAnotherFormIsMadeAnew() {
        ShapefileAtlas first = open();
        cache().keep("regions", "{\"regions\": [], \"views\": 7}".getBytes());
        cache().keep("outlines", new byte[] {0, 0, 0, 9, 1});

        ShapefileAtlas second = open();

        assertThat(second.regions()).isEqualTo(first.regions());
        assertThat(second.lonLat()).hasSize(85);
    }

    @ParameterizedTest
    @CsvSource({
        "CUT, russia_adm1.dbf",
        "EMPTY, russia_adm1.dbf",
        "CUT, russia_adm1.shp",
        "EMPTY, russia_adm1.shp",
        "EMPTY, russia_adm1.prj"
    })
    void aLayerThatIsDamagedAfterAGoodStartStopsTheNextOne(Damage damage, String part) throws IOException {
        open();
        damage.to(layers.resolve(part));

        assertThatThrownBy(this::open).isInstanceOf(BoundaryProblem.class).hasMessageStartingWith("russia_adm1.shp");
    }

    @Test
    void otherSettingsOfTheSameFilesAreReadAnew() {
        open();
        RegionFile r = settings.regions();
        settings = with(new RegionFile(r.file(), r.key(), r.nameEn(), "", r.type(), null, null));

        Region rostov = open().region("RU-ROS").orElseThrow();

        assertThat(rostov.name()).isEqualTo(new LocalizedText("Rostov Oblast", "Rostov Oblast"));
        assertThat(open().regions()).noneMatch(Region::disputed);
    }

    @Test
    void aLayerThatChangesUnderTheRunningProductIsNotMixedWithWhatIsKept() throws IOException {
        open();
        ShapefileAtlas running = open();
        Files.writeString(layers.resolve("russia_adm1.cpg"), "UTF-8\n");

        assertThatThrownBy(running::lonLat)
                .isInstanceOf(BoundaryProblem.class)
                .hasMessageContaining("changed since the start");
    }

    private ShapefileAtlas open() {
        return new ShapefileAtlas(settings, DataDirectory.at(dataDir));
    }

    private BoundaryCache cache() {
        return new BoundaryCache(
                dataDir.resolve("boundaries"), LayerSources.read(settings).hash(settings));
    }

    private Map<Path, byte[]> kept() throws IOException {
        try (Stream<Path> files = Files.list(dataDir.resolve("boundaries"))) {
            Map<Path, byte[]> content = new TreeMap<>();
            for (Path file : files.toList()) {
                content.put(file, Files.readAllBytes(file));
            }
            return content;
        }
    }

    private static AtlasSettings with(RegionFile regions) {
        return new AtlasSettings(
                regions,
                SHIPPED.countries(),
                SHIPPED.innerBorders(),
                SHIPPED.seas(),
                null,
                "",
                "",
                "",
                "",
                SHIPPED.views());
    }
}
