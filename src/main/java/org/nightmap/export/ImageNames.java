package org.nightmap.export;

import org.nightmap.choropleth.Arranged;
import org.nightmap.time.Period;

/** What a file of a map, or of its counts, is called. */
public final class ImageNames {

    private ImageNames() {}

    /**
     * The name.
     *
     * @param request that is known to be right
     */
    public static String of(Period period, SheetRequest request, String ending) {
        return of(period, Arranged.read(period, request.as(), request.against()), ending);
    }

    /** @param ending without its dot */
    public static String of(Period period, Arranged arranged, String ending) {
        return "nightmap-%s%s.%s"
                .formatted(
                        period,
                        switch (arranged.as()) {
                            case MAP -> "";
                            case DIFFERENCE -> "-less-" + arranged.against();
                            case SIDE -> "-beside-" + arranged.against();
                            case NIGHTS -> "-nights";
                        },
                        ending);
    }
}
