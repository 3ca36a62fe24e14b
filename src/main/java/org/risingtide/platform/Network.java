package org.risingtide.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Whom a limit counts as one: an address of the network, and with IPv6 the 64 bits of which everybody has as many
/// addresses as they like.
public final class Network {
    private static final int IPV4 = 4;
    private static final int OWN = 8;

    private Network() {}

    /// The browser's own, or what a proxy beside this server says: forwarded headers of anybody else have no say.
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String address) {
        byte[] bytes;
        try {
            bytes = InetAddress.ofLiteral(address).getAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
        return bytes.length == IPV4 ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, OWN));
    }
}
