package org.ratsfaden.web.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ratsfaden.extraction.PrintedSheets;
import org.ratsfaden.extraction.PrintedSheets.Print;
import org.ratsfaden.extraction.Sheet;
import org.ratsfaden.web.error.Problem;
import org.ratsfaden.web.error.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with a page as a PDF. Whether the asker may read what stands in it is decided before. */
@Dependent
public final class PrintedPages {

    private static final Logger LOG = LoggerFactory.getLogger(PrintedPages.class);

    @Inject
    private PrintedSheets sheets;

    @Inject
    private Templates templates;

    /**
     * The page, or that the asker has it already, or that it cannot be printed now (503).
     *
     * @param template well-formed, see {@code print-layout}
     * @param pictures what the page calls {@code picture:0}, {@code picture:1}…
     * @param fileName in ASCII, under which it is saved
     */
    public Response pdf(String template, Object view, List<Path> pictures, String fileName, Request request) {
        Sheet sheet = new Sheet(templates.html(template, view), pictures);
        EntityTag tag = new EntityTag(sheet.hash(), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(printed(sheet), "application/pdf")
                        .tag(tag)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"")
                        .build()
                : unchanged.build();
    }

    private byte[] printed(Sheet sheet) {
        return switch (print(sheet)) {
            case Print.Printed(var pdf) -> pdf;
            case Print.Failed() -> throw new Refused(Problem.unavailable("The page cannot be printed."));
            case Print.Busy(var wait) ->
                throw new Refused(Problem.busy("Too many pages are being printed at the moment.", wait));
        };
    }

    private Print print(Sheet sheet) {
        try {
            return sheets.of(sheet);
        } catch (IOException e) {
            LOG.error("nothing can be printed", e);
            return new Print.Failed();
        }
    }
}
