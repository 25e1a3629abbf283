package org.nightmap.access;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Passwords that nobody can guess: 20 of 56 characters, 116 bits, without those that are mistaken for each other. */
@Component
class RandomPasswords {

    private static final String CHARACTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(CHARACTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
