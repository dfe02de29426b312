package org.ratsfaden.operator;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A file as it comes out of its archive: not longer than the archive said, and with the check sum it said. */
final class UnpackedStream extends FilterInputStream {

    private final long expectedBytes;
    private final long expectedSum;
    private final CRC32 sum = new CRC32();
    private long bytes;

    UnpackedStream(InputStream packed, ZipEntry entry) {
        super(packed);
        this.expectedBytes = entry.getSize();
        this.expectedSum = entry.getCrc();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] chunk, int offset, int length) throws IOException {
        int read = super.read(chunk, offset, length);
        if (read > 0) {
            bytes += read;
            sum.update(chunk, offset, read);
        }
        if (bytes > expectedBytes || read < 0 && (bytes != expectedBytes || sum.getValue() != expectedSum)) {
            throw new ZipException("it is damaged or asks for a password");
        }
        return read;
    }
}
