package org.ratsfaden.press.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.ratsfaden.press.CleanFiles;
import org.ratsfaden.press.CleanFiles.Cleaned.Clean;
import org.ratsfaden.press.CleanFiles.Cleaned.Unusable;
import org.ratsfaden.press.FileFlaw;
import org.ratsfaden.press.FileKind;

/**
 * Pictures part by part: only what makes up the picture itself is copied, so that what follows it, or is hidden in it, stays
 * behind. Nothing is decoded: no picture of ten thousand million pixels is ever unfolded, and none loses quality.
 */
public final class StrippedFiles implements CleanFiles {

    @Override
    public Cleaned clean(byte[] sent) {
        Optional<FileKind> kind = kind(sent);
        if (kind.isEmpty()) {
            return new Unusable(FileFlaw.KIND);
        }
        try {
            return switch (kind.get()) {
                case JPEG -> picture(FileKind.JPEG, JpegParts.stripped(ByteBuffer.wrap(sent)));
                case PNG -> picture(FileKind.PNG, PngParts.stripped(ByteBuffer.wrap(sent)));
                case WEBP -> picture(FileKind.WEBP, WebpParts.stripped(ByteBuffer.wrap(sent)));
                case PDF -> new Clean(FileKind.PDF, null, sent);
            };
        } catch (Damaged | BufferUnderflowException | IndexOutOfBoundsException e) {
            return new Unusable(FileFlaw.DAMAGED);
        }
    }

    private static Cleaned picture(FileKind kind, Stripped picture) {
        return picture.size().isSensible()
                ? new Clean(kind, picture.size(), picture.bytes())
                : new Unusable(FileFlaw.DAMAGED);
    }

    /** By its first bytes. */
    private static Optional<FileKind> kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(FileKind.JPEG);
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(FileKind.PNG);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of(FileKind.WEBP);
        }
        return start.startsWith("%PDF-") ? Optional.of(FileKind.PDF) : Optional.empty();
    }
}
