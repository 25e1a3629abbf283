package org.nightmap.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.nightmap.report.ReportRef;

/** The address of a file of what the desk shows, relative to the page: its period, and the reports that a person chose for it. */
final class FileAddress {

    private final StringBuilder address;
    private char separator = '?';

    FileAddress(DeskState desk, String file) {
        address = new StringBuilder("api/nights/%s/%s".formatted(desk.period(), file));
        for (ReportRef report : desk.basis()) {
            with(DeskAddress.BASIS, report.toString());
        }
    }

    FileAddress with(String parameter, String value) {
        // A blank as it is read by people too, and the signs that part a report from its revision and breaks as they
        // are
        String written = URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@")
                .replace("%2C", ",");
        address.append(separator).append(parameter).append('=').append(written);
        separator = '&';
        return this;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
