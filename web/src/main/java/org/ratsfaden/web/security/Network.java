package org.ratsfaden.web.security;

/** The part of an address that tells one visitor from another: an IPv6 household has 2⁶⁴ addresses of its own. */
final class Network {

    private Network() {}

    /** An IPv4 address as it is; of an IPv6 address its first 64 bits. */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        int gap = address.indexOf("::");
        String[] before = (gap < 0 ? address : address.substring(0, gap)).split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            network.append(i < before.length && !before[i].isEmpty() ? before[i] : "0")
                    .append(':');
        }
        return network.append(":/64").toString();
    }
}
