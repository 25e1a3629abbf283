package org.nightmap.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What slides and workbooks have in common as files. */
public final class OfficeFile {

    /** As early as a ZIP archive can say, but for its very first moment, to which Java adds one in the machine's time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CORE_PROPERTIES = "docProps/core.xml";

    private static final String WRITTEN = "<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>";

    private OfficeFile() {}

    /** What a file says of itself. */
    public static void describe(POIXMLProperties file, String title, String description, String language) {
        POIXMLProperties.CoreProperties core = file.getCoreProperties();
        core.setTitle(XmlCharacters.of(title));
        core.setDescription(XmlCharacters.of(description));
        core.setCreator("Nightmap");
        PackageProperties properties = core.getUnderlyingProperties();
        properties.setLanguageProperty(language);
        properties.setLastModifiedByProperty(Optional.empty());
        file.getExtendedProperties().getUnderlyingProperties().setApplication("Nightmap");
    }

    /** The file without the time at which it was written, so that the same picture is the same file. */
    public static byte[] timeless(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                to.putNextEntry(same);
                to.write(
                        entry.getName().equals(CORE_PROPERTIES)
                                ? withoutTimes(from.readAllBytes())
                                : from.readAllBytes());
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] withoutTimes(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8).replaceAll(WRITTEN, "").getBytes(StandardCharsets.UTF_8);
    }
}
