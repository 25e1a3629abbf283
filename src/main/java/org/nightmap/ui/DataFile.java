package org.nightmap.ui;

import org.nightmap.time.Period;

/** The files in which the figures of the desk leave it, as the HTTP interface names them. */
enum DataFile {
    /** Of a comparison with the counts of both periods and what differs. */
    CSV("counts.csv", "ui.data.csv", "ui.data.csv.title") {
        @Override
        String address(DeskState desk) {
            FileAddress address = new FileAddress(desk, "counts.csv");
            Period against = desk.arranged().against();
            return (against == null ? address : address.with("against", against.toString())).toString();
        }
    },
    /** In the language of the desk, which the others have none of. */
    XLSX("counts.xlsx", "ui.data.xlsx", "ui.data.xlsx.title") {
        @Override
        String address(DeskState desk) {
            return new FileAddress(desk, "counts.xlsx")
                    .with("lang", desk.language().code())
                    .toString();
        }
    },
    GEOJSON("regions.geojson", "ui.data.geojson", "ui.data.geojson.title");

    private final String file;
    private final String name;
    private final String title;

    DataFile(String file, String name, String title) {
        this.file = file;
        this.name = name;
        this.title = title;
    }

    /** Its address, of what the desk shows and from the reports that it is drawn from. */
    String address(DeskState desk) {
        return new FileAddress(desk, file).toString();
    }

    String name(Texts texts) {
        return texts.of(name);
    }

    /** What is in it. */
    String title(Texts texts) {
        return texts.of(title);
    }
}
