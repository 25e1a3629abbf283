package org.nightmap.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An answer as it came over the wire.
 *
 * @param headers by their names in lower case
 */
record RawAnswer(int status, Map<String, String> headers, String body) {

    /** Sends bytes as they are and reads until the server closes the connection. */
    static RawAnswer to(String request, int port) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static RawAnswer parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        List<String> head = text.substring(0, end).lines().toList();
        Map<String, String> headers = new LinkedHashMap<>();
        head.stream().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        return new RawAnswer(
                Integer.parseInt(head.getFirst().split(" ")[1]), headers, content(headers, text.substring(end + 4)));
    }

    /** The chunks' lengths, each on a line of its own, are not part of the content. */
    private static String content(Map<String, String> headers, String body) {
        return headers.containsKey("transfer-encoding")
                ? body.replaceAll("(?m)^[0-9a-f]+\r\n", "").strip()
                : body;
    }
}
