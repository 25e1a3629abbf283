package org.nightmap.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a page, as a report gives it for its source: shown to everybody, and opened by a click. */
public final class PageAddress {

    /** The longest that is stored; longer ones are data, no address. */
    public static final int LONGEST = 2000;

    private static final Pattern WEB = Pattern.compile("https?(?=://)", Pattern.CASE_INSENSITIVE);

    private PageAddress() {}

    /**
     * Reads an address.
     *
     * @throws UnfitAddress if it is none of the web, or tells a user's name or password to all who read the report
     */
    public static URI of(String text) {
        String written = text.strip();
        Matcher web = WEB.matcher(written);
        if (!web.lookingAt() || written.length() > LONGEST) {
            throw new UnfitAddress(ImportFault.NOT_AN_ADDRESS);
        }
        URI address = parsed(web.group().toLowerCase(Locale.ROOT) + written.substring(web.end()));
        if (address.getHost() == null) {
            throw new UnfitAddress(ImportFault.NOT_AN_ADDRESS);
        }
        if (address.getRawUserInfo() != null) {
            throw new UnfitAddress(ImportFault.ADDRESS_WITH_SIGN_IN);
        }
        return address;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new UnfitAddress(ImportFault.NOT_AN_ADDRESS, e);
        }
    }
}
