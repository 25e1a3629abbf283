package org.nightmap.picture;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How a basis is chosen and how many pictures are remembered.
 *
 * @param publishersFirst publishers that relay the ministry word for word, the most trusted first, as reports spell them;
 *     upper and lower case are the same
 * @param remembered how many recent pictures are kept, at least 1
 */
@ConfigurationProperties("nightmap.picture")
record PictureSettings(List<String> publishersFirst, int remembered) {

    PictureSettings {
        if (remembered < 1) {
            throw new IllegalArgumentException(
                    "nightmap.picture.remembered is %d; at least 1 picture is remembered".formatted(remembered));
        }
        publishersFirst = publishersFirst.stream()
                .map(PictureSettings::comparable)
                .distinct()
                .toList();
    }

    /** A publisher's place in the order, 0 first; every publisher that is not in it comes last. */
    int rank(String publisher) {
        int place = publishersFirst.indexOf(comparable(publisher));
        return place >= 0 ? place : publishersFirst.size();
    }

    private static String comparable(String publisher) {
        return publisher.strip().toLowerCase(Locale.ROOT);
    }
}
