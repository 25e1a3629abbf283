package org.nightmap.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A key that a program gives to what it sends, so that it can send it again when it has no answer.
 *
 * @param key 1 to 200 printable ASCII characters
 * @param body SHA-256 of what is sent, hexadecimal
 */
public record SubmissionKey(String key, String body) {

    public SubmissionKey {
        if (!key.matches("[\\x21-\\x7E]{1,200}")) {
            throw new IllegalArgumentException("A key has 1 to 200 printable ASCII characters and no spaces");
        }
    }

    /** A key with what is sent under it: everything that decides what comes of it. */
    public static SubmissionKey of(String key, String asked, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return new SubmissionKey(key, HexFormat.of().formatHex(digest.digest(body)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
