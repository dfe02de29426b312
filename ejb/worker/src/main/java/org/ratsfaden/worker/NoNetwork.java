package org.ratsfaden.worker;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** Whatever address a file names, nobody asks there: a library that tries fails before a connection is made. */
final class NoNetwork extends URLStreamHandler {

    /** How the Java platform finds its own parts and ours. */
    private static final Set<String> WITHIN_THE_MACHINE = Set.of("file", "jar", "jrt", "jmod");

    private NoNetwork() {}

    /** Once in the life of a process. */
    static void forThisProcess() {
        URL.setURLStreamHandlerFactory(protocol -> WITHIN_THE_MACHINE.contains(protocol) ? null : new NoNetwork());
    }

    @Override
    protected URLConnection openConnection(URL address) throws IOException {
        throw new IOException("nothing is fetched while a file is read");
    }
}
