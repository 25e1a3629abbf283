package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.FileSystemResource;

/** Copies of the real region layer, damaged in one way each. */
class LayerCheckTest {

    private static final Path SHIPPED = Path.of("shapefiles");

    @TempDir
    Path layer;

    @TempDir
    Path work;

    @BeforeEach
    void copyTheRealLayer() throws IOException {
        try (Stream<Path> parts = Files.list(SHIPPED)) {
            for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("russia_adm1"))
                    .toList()) {
                Files.copy(part, layer.resolve(part.getFileName()));
            }
        }
    }

    @Test
    void theUndamagedLayerIsRead() throws IOException {
        assertThat(read()).hasSize(85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shx", "dbf", "prj"})
    void aMissingPartIsNamed(String part) throws IOException {
        Files.delete(layer.resolve("russia_adm1." + part));

        BoundaryProblem problem = problem();

        assertThat(problem).hasMessage("russia_adm1.shp: its part russia_adm1.%s is missing", part);
        assertThat(problem.action()).contains("Put russia_adm1." + part + " beside russia_adm1.shp");
    }

    @Test
    void aKeyThatOccursTwiceIsNamed() throws IOException {
        replaceInTable("RU-AL ", "RU-AD ");

        assertThat(problem()).hasMessage("russia_adm1.shp, feature RU-AD: another feature has the same key");
    }

    @Test
    void anEmptyKeyIsNamedByItsPlaceInTheFile() throws IOException {
        replaceInTable("RU-AL ", "      ");

        assertThat(problem().getMessage()).matches("russia_adm1\\.shp, feature \\d+: its key is empty");
    }

    @Test
    void anEmptyNameIsNamed() throws IOException {
        replaceInTable("Adygea", "      ");

        assertThat(problem()).hasMessage("russia_adm1.shp, feature RU-AD: its name_en is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1251", "KOI8-R"})
    void aWrongEncodingIsSeen(String claimed) throws IOException {
        Files.writeString(layer.resolve("russia_adm1.cpg"), claimed);

        assertThat(problem())
                .hasMessageStartingWith("russia_adm1.shp, feature RU-")
                .hasMessageEndingWith("which is not text in " + claimed);
    }

    @Test
    void anEncodingThatIsNotWhatTheCpgFileSaysIsSeenInTheOtherDirectionToo() throws IOException {
        replaceInTable("Республика Адыгея".getBytes(StandardCharsets.UTF_8), padded("Республика Адыгея"));

        assertThat(problem())
                .hasMessageStartingWith("russia_adm1.shp, feature RU-AD: its name_ru reads")
                .hasMessageEndingWith("which is not text in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "1250, windows-1250",
        "ANSI 1251, windows-1251",
        "OEM 866, IBM866",
        "cp1252, windows-1252"
    })
    void anEncodingIsKnownByItsNameOrTheNumberOfItsCodePage(String written, String name) throws IOException {
        Files.writeString(layer.resolve("russia_adm1.cpg"), written);

        assertThat(files().charset()).isEqualTo(Charset.forName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU-\u00C4D", "RU AD", "../AD"})
    void aKeyThatCannotStandInAnAddressIsNamed(String key) throws IOException {
        replaceInTable("RU-AD ".getBytes(StandardCharsets.UTF_8), (key + " ").getBytes(StandardCharsets.UTF_8));

        assertThat(problem()).hasMessageContaining("its key is not made of letters A to Z, digits, points and dashes");
    }

    @Test
    void anUnknownEncodingIsNamed() throws IOException {
        Files.writeString(layer.resolve("russia_adm1.cpg"), "UTF-99");

        assertThat(problem()).hasMessageContaining("names the encoding 'UTF-99', which is not known");
    }

    @Test
    void anInvalidGeometryIsNamedWithThePlace() throws IOException {
        Path shp = layer.resolve("russia_adm1.shp");
        byte[] content = Files.readAllBytes(shp);
        ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        // The header has 100 bytes, a record's header 8, a polygon's head 44 and an int a part; then the points, 16
        // bytes each
        int parts = buffer.getInt(100 + 8 + 36);
        int points = 100 + 8 + 44 + 4 * parts;
        // The fourth point on the second: a spike, there and back
        System.arraycopy(content, points + 16, content, points + 16 * 3, 16);
        Files.write(shp, content);

        assertThat(problem().getMessage())
                .matches("(?s)russia_adm1\\.shp, feature RU-\\w+: its geometry is invalid: .+ at .+");
    }

    @Test
    void aFieldThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        LayerFiles files = files();

        BoundaryProblem problem = catchThrowableOfType(
                BoundaryProblem.class, () -> ShapefileReader.read(files, "code", List.of("name_en"), List.of()));

        assertThat(problem).hasMessage("russia_adm1.shp: it has no field code");
        assertThat(problem.action()).contains("iso, name_en, name_ru");
    }

    @Test
    void aFileThatIsNoShapefileIsNamed() throws IOException {
        Files.writeString(layer.resolve("russia_adm1.shp"), "no shapefile");

        assertThat(problem()).hasMessageStartingWith("russia_adm1.shp: it cannot be read as a shapefile");
    }

    @Test
    void theStartStopsWithTheProblemAndTheWayOut() {
        BoundaryProblem problem = new BoundaryProblem("x.shp, feature RU-AD", "its key is empty", "Give it a key.");

        FailureAnalysis analysis = new BoundaryProblemAnalyzer().analyze(new IllegalStateException(problem), problem);

        assertThat(analysis.getDescription()).isEqualTo("x.shp, feature RU-AD: its key is empty");
        assertThat(analysis.getAction()).isEqualTo("Give it a key.");
    }

    private LayerFiles files() throws IOException {
        return LayerParts.read(new FileSystemResource(layer.resolve("russia_adm1.shp")))
                .writeTo(work);
    }

    private List<LayerFeature> read() throws IOException {
        LayerFiles files = files();
        return ShapefileReader.read(files, "iso", List.of("name_en", "name_ru"), List.of());
    }

    private BoundaryProblem problem() {
        return catchThrowableOfType(BoundaryProblem.class, this::read);
    }

    private void replaceInTable(String from, String to) throws IOException {
        replaceInTable(from.getBytes(StandardCharsets.US_ASCII), to.getBytes(StandardCharsets.US_ASCII));
    }

    private void replaceInTable(byte[] from, byte[] to) throws IOException {
        Path dbf = layer.resolve("russia_adm1.dbf");
        byte[] table = Files.readAllBytes(dbf);
        int at = new String(table, StandardCharsets.ISO_8859_1).indexOf(new String(from, StandardCharsets.ISO_8859_1));
        assertThat(at).isPositive();
        System.arraycopy(to, 0, table, at, to.length);
        Files.write(dbf, table);
    }

    /** A text in Windows-1251, filled up with spaces to its length in UTF-8. */
    private static byte[] padded(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return (text + " ".repeat(length - text.length())).getBytes(Charset.forName("windows-1251"));
    }
}
