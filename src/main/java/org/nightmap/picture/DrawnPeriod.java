package org.nightmap.picture;

import java.util.List;

/**
 * The nights of a period with what each is drawn from.
 *
 * @param nights those that have a basis, in order
 * @param fallen the pins that the nights are not drawn from, though nobody took them back; also of nights without any report
 */
record DrawnPeriod(List<DrawnNight> nights, List<StandingPin> fallen) {

    DrawnPeriod {
        nights = List.copyOf(nights);
        fallen = List.copyOf(fallen);
    }
}
