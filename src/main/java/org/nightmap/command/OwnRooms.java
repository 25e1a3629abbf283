package org.nightmap.command;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.nightmap.export.AskedPictures;
import org.nightmap.export.BriefingFiles;
import org.nightmap.export.CountsCsv;
import org.nightmap.export.CountsWorkbooks;
import org.nightmap.export.GeoJson;
import org.nightmap.export.ImageFormat;
import org.nightmap.export.Images;
import org.nightmap.export.SheetLook;
import org.nightmap.export.Sheets;
import org.nightmap.export.ShownPictures;
import org.nightmap.picture.NightOverview;
import org.nightmap.picture.Picture;
import org.nightmap.picture.Pictures;
import org.nightmap.report.StoredReports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.json.JsonMapper;

/** The rooms that a file comes from, in this process: no web server, no views, nobody who signs in. */
final class OwnRooms implements FileSource {

    private final ConfigurableApplicationContext rooms;

    private OwnRooms(ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
    }

    /**
     * Opens the database, which is made and filled as by the server where there is none.
     *
     * @param start what brings the database in line with the product
     * @param settings in the form of a command line
     */
    static OwnRooms open(Class<?> start, String... settings) {
        return new OwnRooms(new SpringApplicationBuilder(Rooms.class, start)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(settings));
    }

    @Override
    public byte[] file(FileRequest request) {
        ImageFormat image = request.kind().image();
        // What is wrong with the look is found before a picture is made, as over HTTP
        SheetLook look = sheets().look(request.period(), request.sheet());
        AskedPictures pictures = rooms.getBean(AskedPictures.class);
        if (image != null) {
            ShownPictures shown = pictures.read(request.period(), request.basis(), look.arranged());
            return rooms.getBean(Images.class).make(sheets().sheet(shown, look), image);
        }
        Picture picture = pictures.read(request.period(), request.basis());
        if (request.kind().equals(FileKind.XLSX)) {
            return rooms.getBean(CountsWorkbooks.class).of(picture, look.language());
        }
        return request.kind().equals(FileKind.CSV)
                ? CountsCsv.of(picture).getBytes(StandardCharsets.UTF_8)
                : rooms.getBean(JsonMapper.class)
                        .writeValueAsBytes(rooms.getBean(GeoJson.class).of(picture));
    }

    @Override
    public byte[] briefing(BriefingRequest request) {
        SheetLook look = sheets().look(Period.of(request.night()), request.look());
        return rooms.getBean(BriefingFiles.class)
                .make(request.night(), look.language(), look.theme(), request.format());
    }

    private Sheets sheets() {
        return rooms.getBean(Sheets.class);
    }

    @Override
    public List<Night> nights(Period period) {
        return rooms.getBean(Pictures.class).nights(period).stream()
                .map(NightOverview::night)
                .toList();
    }

    @Override
    public void close() {
        rooms.close();
    }

    /** The rooms, by their names. No {@code @Configuration}, or the server would find it and start everything twice. */
    @ComponentScan({
        "org.nightmap.atlas",
        "org.nightmap.gazetteer",
        "org.nightmap.report",
        "org.nightmap.intake",
        "org.nightmap.picture",
        "org.nightmap.choropleth",
        "org.nightmap.export"
    })
    @ConfigurationPropertiesScan({
        "org.nightmap.storage",
        "org.nightmap.atlas",
        "org.nightmap.gazetteer",
        "org.nightmap.intake",
        "org.nightmap.picture",
        "org.nightmap.export"
    })
    @StoredReports
    @ImportAutoConfiguration(JacksonAutoConfiguration.class)
    static class Rooms {

        @Bean
        static Clock clock() {
            return Clock.systemUTC();
        }
    }
}
