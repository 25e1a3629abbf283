package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightmap.export.ImageFormat;
import org.nightmap.export.SheetPreset;

/** What is chosen in the export, and the address that gives it. */
class ExportDialogTest extends DeskTest {

    private static final String IMAGE = "api/nights/2025-10-25/map.png";

    @Test
    void atFirstItIsASlideOfWhatTheDeskShows() {
        openExport(EXAMPLE);

        assertThat(textOf(withClass("nm-export-of"))).isEqualTo("Night of 24–25 October 2025, map: West");
        assertThat(address()).isEqualTo(IMAGE + "?lang=en&view=west&theme=light&size=slide");
        assertThat(download().getHref()).isEqualTo(address());
        assertThat(download().getText()).isEqualTo("Download PNG");
        // half of a slide's pixels for the same units
        assertThat(preview()).isEqualTo(IMAGE + "?lang=en&view=west&theme=light&width=1920&height=1080&scale=0.50");
    }

    @Test
    void whatIsOnTheDeskGoesWithIt() {
        openExport("?period=2025-10-25&basis=2025-10-25-article@1&lang=ru&view=russia");

        assertThat(address())
                .isEqualTo(IMAGE + "?basis=2025-10-25-article@1&lang=ru&view=russia&theme=light&size=slide");
        assertThat(textOf(withClass("nm-export-of"))).contains("2025-10-25-article");
        assertThat(links("nm-export-data"))
                .containsExactly(
                        "api/nights/2025-10-25/counts.csv?basis=2025-10-25-article@1",
                        "api/nights/2025-10-25/counts.xlsx?basis=2025-10-25-article@1&lang=ru",
                        "api/nights/2025-10-25/regions.geojson?basis=2025-10-25-article@1");
    }

    @Test
    void aSpanIsExportedAsWell() {
        openExport("?period=2025-10-23..2025-10-25&lang=en&view=west");

        assertThat(address()).startsWith("api/nights/2025-10-23..2025-10-25/map.png?lang=en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | period=2025-10-25&as=difference&against=2025-10-24 | Change: Night of 24–25 October 2025, less: Night of 23–24 October 2025, map: West
            en | period=2025-10-25&as=side&against=2025-10-24       | Pair: Night of 24–25 October 2025; Night of 23–24 October 2025, map: West
            ru | period=2025-10-25&as=difference&against=2025-10-24 | Разница: Ночь на 25 октября 2025 года, минус: Ночь на 24 октября 2025 года, карта: Запад
            ru | period=2025-10-25&as=side&against=2025-10-24       | Рядом: Ночь на 25 октября 2025 года; Ночь на 24 октября 2025 года, карта: Запад
            """)
    void itSaysWhichMapsOfWhichPeriodsItIsOf(String language, String desk, String shown) {
        openExport("?" + desk + "&view=west&lang=" + language);

        assertThat(textOf(withClass("nm-export-of"))).isEqualTo(shown);
    }

    @Test
    void aMapOfEveryNightIsSaidToBeSo() {
        openExport("?period=2025-10-24..2025-10-25&as=nights&lang=en&view=west");

        assertThat(textOf(withClass("nm-export-of")))
                .startsWith("Nights: ")
                .endsWith(", a map of each night, map: West");
        assertThat(textOf(withClass("nm-export-held"))).contains("all the nights together, not night by night");
    }

    /** Circles are for one map, and the captions of several are needed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            period=2025-10-25                                      | Names and counts on the map; Circles in place of fills; Only the map, on a transparent ground
            period=2025-10-25&as=difference&against=2025-10-24     | Names and counts on the map; Only the map, on a transparent ground
            period=2025-10-25&as=side&against=2025-10-24           | Names and counts on the map
            period=2025-10-24..2025-10-25&as=nights                | Names and counts on the map
            """)
    void whatDoesNothingToTheMapsIsNotOffered(String desk, String offered) {
        openExport("?" + desk + "&view=west&lang=en");

        assertThat(find(Checkbox.class).all().stream()
                        .filter(Component::isVisible)
                        .map(Checkbox::getLabel))
                .containsExactly(offered.split("; "));
    }

    /** The figures in files are counts, whatever the map makes of them. */
    @Test
    void theFilesOfAComparisonSayWhatTheyHold() {
        openExport("?period=2025-10-25&as=difference&against=2025-10-24&lang=en&view=west");

        assertThat(links("nm-export-data").getFirst()).isEqualTo("api/nights/2025-10-25/counts.csv?against=2025-10-24");
        assertThat(textOf(withClass("nm-export-held")))
                .isEqualTo(
                        "The CSV holds the counts of both periods and their difference. The other files hold the counts"
                                + " of one alone, not the comparison: Night of 24–25 October 2025.");
    }

    @Test
    void theFilesOfAnotherMeasureSayThatTheyHoldNumbers() {
        openExport(EXAMPLE + "&measure=per_area");
        assertThat(textOf(withClass("nm-export-held")))
                .isEqualTo(
                        "These files hold numbers of drones, whatever the colours of the map tell (Per 10,000 km²).");

        openExport("?period=2025-10-25&lang=ru&view=west&measure=share");
        assertThat(textOf(withClass("nm-export-held")))
                .isEqualTo("В этих файлах число БПЛА, что бы ни показывал цвет карты (Доля от итога).");
    }

    @Test
    void ofTheCountsOfOneMapNothingMoreIsSaid() {
        openExport(EXAMPLE);

        assertThat(find(Div.class)
                        .from(find(ExportDialog.class).single())
                        .withClassName("nm-export-held")
                        .exists())
                .isFalse();
    }

    @Test
    void everyChoiceIsInTheAddress() {
        openExport(EXAMPLE);
        choose("Format", "PDF");
        choose("Look", "Print");
        choose("Language of the image", "RU");
        chooseSize("A4 landscape, 300 dpi, 3508 × 2480");
        tick("Names and counts on the map");
        tick("Circles in place of fills");
        type("Title", "Ночь & утро");
        type("Note", "50% + 1");

        assertThat(address())
                .isEqualTo(
                        "api/nights/2025-10-25/map.pdf?lang=ru&view=west&theme=print&size=a4-landscape&labels=off&symbols=on"
                                + "&title=%D0%9D%D0%BE%D1%87%D1%8C%20%26%20%D1%83%D1%82%D1%80%D0%BE&note=50%25%20%2B%201");
        // 3508 by 2480 pixels of 300 an inch are 1122.56 by 793.6 units of 96 an inch
        assertThat(preview())
                .startsWith(IMAGE + "?lang=ru&view=west&theme=print&width=1123&height=794&scale=0.86&labels=off");
    }

    @Test
    void theMapAloneHasNoPlaceForWords() {
        openExport(EXAMPLE);
        type("Title", "Mine");
        tick("Only the map, on a transparent ground");

        assertThat(address()).isEqualTo(IMAGE + "?lang=en&view=west&theme=light&size=slide&only=map");
        assertThat(field("Title").isEnabled()).isFalse();
    }

    @Test
    void onesOwnSizeBeginsWithTheOneBefore() {
        openExport(EXAMPLE);
        chooseSize("Slide, 3840 × 2160");
        chooseSize("Own size");

        assertThat(address()).endsWith("theme=light&width=1920&height=1080&scale=2");
        type("Width", "1000");
        type("Scale", "1,5");
        assertThat(address()).endsWith("width=1000&height=1080&scale=1.5");
        assertThat(textOf(withClass("nm-export-pixels"))).isEqualTo("1500 × 1620 pixels");
    }

    /** The words are those of the HTTP interface, in the language of the page. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Width  | 319     | Width  | The width is a whole number from 320 to 200000
            Height | 12.5    | Height | The height is a whole number from 320 to 200000
            Scale  | 9       | Scale  | The scale is a number from 0.5 to 8
            Height | 33334   | Size   | An image has at most 64000000 pixels
            """)
    void aSizeThatThereIsNotIsRefusedAtItsField(String field, String value, String refused, String words) {
        openExport(EXAMPLE);
        chooseSize("Own size");
        type(field, value);

        if (refused.equals("Size")) {
            assertThat(size().isInvalid()).isTrue();
            assertThat(size().getErrorMessage()).isEqualTo(words);
        } else {
            assertThat(field(refused).isInvalid()).isTrue();
            assertThat(field(refused).getErrorMessage()).isEqualTo(words);
        }
        assertThat(address()).isEmpty();
        assertThat(preview()).isEmpty();
        assertThat(download().getHref()).isEmpty();

        type(field, field.equals("Scale") ? "1" : "1000");
        assertThat(address()).isNotEmpty();
        assertThat(download().getHref()).isEqualTo(address());
    }

    /** 20000 by 1000 units: 6400 by 320 is as small as a sheet of this form can be. */
    @Test
    void thePreviewOfALargeSheetIsSmall() {
        openExport(EXAMPLE);
        chooseSize("Own size");
        type("Width", "20000");
        type("Height", "1000");

        assertThat(preview()).endsWith("width=6400&height=320&scale=0.50");
    }

    @Test
    void theChoicesAreKeptButNotTheLanguageNorTheWordsOfAnotherNight() {
        openExport(EXAMPLE);
        choose("Format", "SVG");
        choose("Language of the image", "RU");
        type("Title", "One night");
        find(ExportDialog.class).single().close();

        openExport(EXAMPLE);
        assertThat(address())
                .isEqualTo("api/nights/2025-10-25/map.svg?lang=en&view=west&theme=light&size=slide&title=One%20night");
        openExport("?period=2025-10-24&lang=en&view=west");
        assertThat(address()).isEqualTo("api/nights/2025-10-24/map.svg?lang=en&view=west&theme=light&size=slide");
    }

    /** A briefing is of one night and of what the rules draw it from; it knows no other. */
    @Test
    void theBriefingOfANightIsThereToDownload() {
        openExport(EXAMPLE);
        assertThat(briefings())
                .containsExactly(
                        "api/nights/2025-10-25/briefing.pdf?lang=en", "api/nights/2025-10-25/briefing.pptx?lang=en");

        openExport("?period=2025-10-24..2025-10-25&lang=en&view=west");
        assertThat(briefings()).isEmpty();
        openExport("?period=2025-10-25&basis=2025-10-25-article@1&lang=en&view=west");
        assertThat(briefings()).isEmpty();
    }

    private List<String> briefings() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("briefing"))
                .toList();
    }

    @Test
    void theKeyOpensItOnce() {
        open(EXAMPLE);
        fireShortcut(Key.KEY_E);
        assertThat(find(ExportDialog.class).all()).hasSize(1);
        assertThat(find(ExportButton.class).single().getElement().getAttribute("title"))
                .endsWith("Key: E");
    }

    /** The address says that it is open; closing it takes that step back. */
    @Test
    void openingItIsAStepAndClosingItTakesTheStepBack() {
        openExport(EXAMPLE);
        assertThat(lastStep()).isEqualTo(new Step(true, EXAMPLE + "&open=export"));

        find(ExportDialog.class).single().close();
        assertThat(lastHistoryCall()).isEqualTo("window.history.back()");
        assertThat(find(ExportDialog.class).exists()).isFalse();
        fireShortcut(Key.KEY_E);
        assertThat(find(ExportDialog.class).all()).hasSize(1);
    }

    @Test
    void aLinkOpensItAndClosingItWritesOverTheAddress() {
        open(EXAMPLE + "&open=export");
        assertThat(address()).isEqualTo(IMAGE + "?lang=en&view=west&theme=light&size=slide");

        find(ExportDialog.class).single().close();
        assertThat(lastStep()).isEqualTo(new Step(false, EXAMPLE));
        click("Previous night");
        assertThat(lastStep().address()).doesNotContain("open=export");
        assertThat(find(ExportDialog.class).exists()).isFalse();
    }

    @Test
    void goingToAnotherNightClosesIt() {
        openExport(EXAMPLE);
        open("?period=2025-10-24&lang=en&view=west");

        assertThat(find(ExportDialog.class).exists()).isFalse();
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void everyFormatAndSizeIsOffered() {
        openExport(EXAMPLE);

        assertThat(find(RadioButtonGroup.class)
                        .withAriaLabel("Format")
                        .single()
                        .getListDataView()
                        .getItems()
                        .toList())
                .isEqualTo(List.of(ImageFormat.values()));
        assertThat(size().getListDataView().getItemCount()).isEqualTo(SheetPreset.values().length + 1);
    }

    @Test
    void aTitleWithoutAnyIsTheHeadline() {
        openExport(EXAMPLE);
        assertThat(field("Title").getPlaceholder()).isEqualTo("121 drones reported intercepted over 14 regions");
        choose("Language of the image", "RU");
        assertThat(field("Title").getPlaceholder()).isEqualTo("Заявлен перехват 121 БПЛА над 14 регионами");
        assertThat(field("Title").getMaxLength()).isEqualTo(500);
    }

    private void openExport(String desk) {
        open(desk);
        test(find(ExportButton.class).single()).click();
    }

    private String address() {
        return find(CopyAddressElement.class).single().getElement().getProperty("address");
    }

    private String preview() {
        return find(PreviewElement.class).single().getElement().getProperty("src");
    }

    private Anchor download() {
        return find(Anchor.class)
                .from(find(ExportDialog.class).single())
                .withClassName("nm-button")
                .single();
    }

    private List<String> links(String className) {
        return find(Anchor.class).from(withClass(className)).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private Select<?> size() {
        return find(Select.class).from(find(ExportDialog.class).single()).single();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void chooseSize(String name) {
        new SelectTester(size()).selectItem(name);
    }

    private TextField field(String label) {
        return find(TextField.class).from(find(ExportDialog.class).single()).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void type(String label, String value) {
        test(field(label)).setValue(value);
    }

    private void tick(String label) {
        test(find(Checkbox.class).all().stream()
                        .filter(box -> box.getLabel().equals(label))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
