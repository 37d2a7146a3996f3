package io.precis.read.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Checks whether an address is public: on the internet, not of this machine, its network or a special purpose (RFC 6890). A feed
 * from outside must not make Precis send requests to any other address.
 */
final class PublicAddress {
    private PublicAddress() {}

    /** Whether all addresses of a host are public. The JVM caches the lookup for the request that follows. */
    static boolean isPublic(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (!isPublic(address)) {
                return false;
            }
        }
        return true;
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        boolean isShared = first == 100 && second >= 64 && second < 128;
        boolean isPrivate = first == 10
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && (second == 168 || (second == 0 && bytes[at + 2] == 0)));
        boolean isTest = first == 198 && (second == 18 || second == 19);
        boolean isLocal = first == 169 && second == 254;
        return first != 0 && first != 127 && first < 224 && !isShared && !isPrivate && !isTest && !isLocal;
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        if ((first & 0xFE) == 0xFC) {
            return false;
        }
        // Ranges that contain an IPv4 address: 64:ff9b::/96 (NAT64), ::/96, and 2002::/16 (6to4).
        if (first == 0x20 && bytes[1] == 0x02) {
            return isPublic4(bytes, 2);
        }
        boolean isNat64 = first == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        boolean isMapped = true;
        for (int i = 0; i < 10; i++) {
            isMapped &= bytes[i] == 0;
        }
        return !(isNat64 || isMapped) || isPublic4(bytes, 12);
    }
}
