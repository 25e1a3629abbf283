package org.nightmap.access;

import java.io.Serializable;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network address that a sign-in comes from. Of an IPv6 address its first 64 bits: the rest is for whoever has it to choose,
 * and would give them as many addresses as they like.
 */
public record ClientAddress(String value) implements Serializable {

    private static final int NETWORK_BYTES = 8;

    /** For a sign-in that did not come over a network. */
    static final ClientAddress NONE = new ClientAddress("");

    /** Reads an address as the servlet container writes it; any other text stands for itself. */
    public static ClientAddress of(String address) {
        if (!address.contains(":")) {
            return new ClientAddress(address);
        }
        try {
            // With a colon in it, it is never looked up in the network's directory
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? new ClientAddress(
                            HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)) + "::/64")
                    : new ClientAddress(parsed.getHostAddress());
        } catch (UnknownHostException e) {
            return new ClientAddress(address);
        }
    }
}
