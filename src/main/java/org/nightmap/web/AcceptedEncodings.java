package org.nightmap.web;

import java.util.Arrays;
import java.util.Locale;

/** Reads the header that says in which encodings a client takes an answer (RFC 9110, 12.5.3). */
final class AcceptedEncodings {

    private AcceptedEncodings() {}

    /** Whether gzip is named without the weight 0. A bare {@code *} is not taken as leave: nobody who means it omits gzip. */
    static boolean gzip(String header) {
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .anyMatch(coding -> coding.matches("(x-)?gzip(\\s*;\\s*q\\s*=\\s*(?!0(\\.0*)?$).*)?"));
    }
}
