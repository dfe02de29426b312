package org.ratsfaden.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.ws.rs.core.Response;

/** The templates below {@code src/main/jte}, compiled with the application. Safe for use by several threads. */
public final class Templates {

    /** What every page is sent as. */
    public static final String HTML = "text/html; charset=UTF-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.ratsfaden.web.jte");

    /**
     * A whole page as text.
     *
     * @param template its name without the extension: {@code search}
     * @param view what it shows; every template takes one
     */
    public String html(String template, Object view) {
        StringOutput page = new StringOutput();
        engine.render(template + ".jte", view, page);
        return page.toString();
    }

    /** A whole page as an answer. */
    public Response page(String template, Object view) {
        return page(200, template, view);
    }

    /** The same with another status than 200. */
    public Response page(int status, String template, Object view) {
        return Response.status(status).type(HTML).entity(html(template, view)).build();
    }
}
