package org.ratsfaden.web.security;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;

/** A request's body that is refused as soon as it turns out to be too long, whatever was said of its length. */
final class CountedBody extends FilterInputStream {

    private final long most;
    private final Problem problem;
    private long bytes;

    /** @param most bytes that may come */
    CountedBody(InputStream body, long most, Problem problem) {
        super(body);
        this.most = most;
        this.problem = problem;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] chunk, int offset, int length) throws IOException {
        int read = super.read(chunk, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        bytes += read;
        if (bytes > most) {
            throw new Refused(problem);
        }
    }
}
