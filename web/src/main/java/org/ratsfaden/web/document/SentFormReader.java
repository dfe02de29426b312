package org.ratsfaden.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Path;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadBase.FileUploadIOException;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.MultipartStream.MalformedStreamException;
import org.apache.commons.fileupload.RequestContext;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.ratsfaden.web.settings.PortalSettings;

/**
 * Reads forms as they come in: a file goes straight to the disk, once, and nothing of it is left behind. The server's own
 * reader of forms leaves its files to the garbage collector.
 */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Dependent
public final class SentFormReader implements MessageBodyReader<SentForm> {

    @Inject
    private PortalSettings settings;

    @Inject
    private IntakeLimits limits;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == SentForm.class;
    }

    @Override
    public SentForm readFrom(
            Class<SentForm> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(mediaType.toString(), body, settings.scratch(), limits.maxBytes());
    }

    /** @param contentType as in the header, with the boundary */
    static SentForm read(String contentType, InputStream body, Path scratch, long maxBytes) throws IOException {
        FileUpload forms = new FileUpload();
        forms.setHeaderEncoding("UTF-8");
        try {
            return SentForm.read(forms.getItemIterator(new Body(contentType, body)), scratch, maxBytes);
        } catch (FileUploadException | FileUploadIOException | MalformedStreamException e) {
            throw new Refused(Problem.malformedForm("It ends too early, or its parts cannot be told."));
        }
    }

    /** What the library wants to know of a request. */
    private record Body(String contentType, InputStream stream) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return -1;
        }

        @Override
        public InputStream getInputStream() {
            return stream;
        }
    }
}
