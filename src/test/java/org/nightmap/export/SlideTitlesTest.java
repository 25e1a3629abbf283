package org.nightmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.choropleth.Theme;
import org.nightmap.language.Language;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The title of a slide, read back, whatever it says. */
class SlideTitlesTest extends ReadSlides {

    @Test
    void theTitleIsTheSlidesTitleAndAParagraphIsOneText() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(first(slides).getTitle()).isEqualTo("121 drones reported intercepted over 14 regions");
            assertThat(texts(first(slides)).stream().map(text -> text.replaceAll("\\s+", " ")))
                    .contains("Volgograd\u00a019, Bryansk\u00a017, Kaluga\u00a012, Smolensk\u00a011")
                    .anyMatch(text -> text.startsWith("Source TASS, 25 Oct 2025, tass.com/politics/2035019")
                            && text.endsWith("are drawn as disputed. "));
        }
    }

    /** The headline stands where the sheet has it, and the table slide's title does not move it: 64 of 1920 units are 32 points. */
    @Test
    void everyTitleHasItsOwnPlace() throws IOException {
        try (XMLSlideShow slides = slides(sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE))) {
            assertThat(slides.getSlides()).allSatisfy(slide -> {
                CTShape title = (CTShape) slide.getPlaceholders()[0].getXmlObject();
                assertThat(title.getSpPr().isSetXfrm()).isTrue();
                assertThat(slide.getPlaceholders()[0].getAnchor().getX()).isEqualTo(32);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"quotes\" ]]>",
                "🚀 and 中 and 👨‍👩‍👧",
                "{0} %s ${x} _x0041_",
                "שלום and مرحبا"
            })
    void aTitleIsTextWhateverItSays(String title) throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE, title, false);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(title(slides).getText()).isEqualTo(title);
        }
    }

    @Test
    void aTitleThatRunsFromTheRightIsSaidToDoSo() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE, "שלום 25 ok", false);
        try (XMLSlideShow slides = slides(sheet)) {
            var paragraph = title(slides).getTextParagraphs().getFirst();
            assertThat(paragraph.getXmlObject().getPPr().getRtl()).isTrue();
            assertThat(paragraph.getText()).isEqualTo("שלום 25 ok");
        }
    }

    @Test
    void charactersThatNoXmlMayHaveAreLeftOut() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE, "a\u0007b\uFFFEc\uD800d", false);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(title(slides).getText()).isEqualTo("abcd");
        }
    }

    @Test
    void aTitleOfTenThousandCharactersIsCutAsOnTheOtherSheets() throws IOException {
        Sheet sheet = sheet(NIGHT, Language.EN, Theme.LIGHT, SheetPreset.SLIDE, "long ".repeat(2000), false);
        try (XMLSlideShow slides = slides(sheet)) {
            assertThat(title(slides).getText())
                    .startsWith("long long")
                    .endsWith("…")
                    .hasSizeLessThan(300);
        }
    }
}
