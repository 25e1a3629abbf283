package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.choropleth.Feature;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What is in the files, read by other programs than the ones that write them. */
class ImageFilesTest extends ShippedMaps {

    /** As TASS lists them, https://tass.com/politics/2035019. */
    private static final List<Integer> COUNTS = List.of(20, 19, 17, 12, 11, 9, 9, 8, 8, 2, 2, 2, 1, 1);

    @Test
    void theSvgIsXmlWithEveryCountAsText() throws Exception {
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        Document svg = svg(sheet);

        List<String> texts = texts(svg);
        assertThat(texts).contains("121 drones reported intercepted over 14 regions", "Rostov", "20");
        assertThat(sheet.map().features())
                .filteredOn(f -> f.state() == MapState.COUNTED)
                .extracting(Feature::count)
                .containsExactlyInAnyOrderElementsOf(COUNTS);
        COUNTS.forEach(count -> assertThat(texts).contains(count.toString()));
    }

    @Test
    void theSvgHasItsFontsInItAndRefersToNothing() throws Exception {
        String svg = new String(
                images.make(sheet("2025-10-13", Language.RU, Theme.DARK, SheetPreset.SLIDE), ImageFormat.SVG),
                StandardCharsets.UTF_8);

        for (String cut : List.of(
                "'IBM Plex Sans';font-style:normal",
                "'IBM Plex Sans';font-style:italic",
                "'IBM Plex Sans Medium';font-style:normal",
                "'IBM Plex Sans SemiBold';font-style:normal")) {
            assertThat(svg).contains("@font-face{font-family:%s;src:url(data:font/ttf;base64,".formatted(cut));
        }
        assertThat(svg.replace("url(data:", "").replace("url(#", ""))
                .doesNotContain("url(", "@import", "<image", "<script");
        assertThat(svg).doesNotContainPattern("href=\"[^#]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"quotes\" ]]>",
                "🚀 and 中 and 👨‍👩‍👧",
                "שלום and \u202Eturned\u202C and مرحبا",
                "{0} %s ${x}"
            })
    void aTitleIsTextWhateverItSays(String title) throws Exception {
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE, title, false);
        Document svg = svg(sheet);

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        if (title.codePoints().allMatch(Face.SEMIBOLD::has)) {
            assertThat(texts(svg)).contains(title);
        }
        assertThat(images.make(sheet, ImageFormat.PNG)).isNotEmpty();
        assertThat(images.make(sheet, ImageFormat.PDF)).isNotEmpty();
    }

    @Test
    void aTitleOfTenThousandCharactersIsCut() throws Exception {
        Sheet sheet = sheet("2025-10-25", Language.EN, Theme.LIGHT, SheetPreset.SLIDE, "x".repeat(10_000), false);

        assertThat(texts(svg(sheet))).anyMatch(text -> text.startsWith("xxx") && text.endsWith("x…"));
    }

    @Test
    void thePdfHasItsTextAsTextAndItsFontsInIt() throws IOException {
        Sheet sheet = sheet("2025-10-25", Language.RU, Theme.PRINT, SheetPreset.A4_LANDSCAPE);
        try (PDDocument pdf = Loader.loadPDF(images.make(sheet, ImageFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Заявлен перехват 121 БПЛА над 14 регионами")
                    .contains("Ростов");
            // A4 is 297 by 210 mm: 841.9 by 595.3 points
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841.8f, 842.1f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(595.1f, 595.4f);
            Set<PDFont> fonts = new HashSet<>();
            collect(pdf.getPage(0).getResources(), fonts);
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Заявлен перехват 121 БПЛА");
            assertThat(pdf.getDocumentInformation().getSubject()).contains("2035019", "Показаны редакции 2025-10-25-");
        }
    }

    @ParameterizedTest
    @EnumSource(ImageFormat.class)
    void theSamePictureIsTheSameFileWhereverItIsMade(ImageFormat format) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> files = new ArrayList<>();
        try {
            for (String place : List.of("en-US America/New_York", "ar-EG-u-nu-arab Asia/Tokyo")) {
                Locale.setDefault(Locale.forLanguageTag(place.split(" ")[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place.split(" ")[1]));
                // Images of its own, so that none is a kept one
                ExportSettings settings = new ExportSettings("RU-MOW", 1, 0, 0, "", "", 0, 0);
                Images anew = new PaintedImages(atlas, settings, new Marks(settings));
                files.add(anew.make(sheet("2025-10-25", Language.RU, Theme.LIGHT, SheetPreset.SLIDE), format));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(files.getLast()).isEqualTo(files.getFirst());
    }

    private Document svg(Sheet sheet) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(images.make(sheet, ImageFormat.SVG)));
    }

    private static List<String> texts(Document svg) {
        NodeList nodes = svg.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static void collect(PDResources resources, Set<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
