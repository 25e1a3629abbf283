package org.nightmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedEncodingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "br, gzip", "gzip, deflate, br", "gzip;q=0.5", "br;q=1.0, gzip; q=0.001"})
    void gzipIsTaken(String header) {
        assertThat(AcceptedEncodings.gzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip; q=0.000", "*;q=0", "notgzip"})
    void gzipIsNotTaken(String header) {
        assertThat(AcceptedEncodings.gzip(header)).isFalse();
    }
}
