package org.ratsfaden.web.legal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/** Imprint, accessibility statement and data protection: the words of the operator in the order the law has them. */
@Path("/")
@Dependent
public final class LegalPages {

    @Inject
    private Imprint imprint;

    @Inject
    private Frames frames;

    @Inject
    private Templates templates;

    @GET
    @Path("impressum")
    @Produces(Templates.HTML)
    public Response imprint() {
        return templates.page("legal", imprint(imprint, frames.here()));
    }

    @GET
    @Path("barrierefreiheit")
    @Produces(Templates.HTML)
    public Response accessibility() {
        return templates.page("legal", accessibility(imprint, frames.here()));
    }

    @GET
    @Path("datenschutz")
    @Produces(Templates.HTML)
    public Response privacy() {
        return templates.page("legal", privacy(imprint, frames.here()));
    }

    /** § 5 DDG and § 18 (2) MStV. */
    public static LegalView imprint(Imprint imprint, Frame frame) {
        return new LegalView.Draft(frame)
                .section(frame.say("imprint.provider"), Imprint.BODY, imprint.body())
                .section(frame.say("imprint.address"), Imprint.ADDRESS, imprint.address())
                .section(frame.say("imprint.represented-by"), Imprint.REPRESENTED_BY, imprint.representedBy())
                .section(frame.say("imprint.contact"), Imprint.CONTACT, imprint.contact())
                .section(frame.say("imprint.responsible"), Imprint.RESPONSIBLE, imprint.responsible())
                .section(frame.say("imprint.software"), frame.say("imprint.software-words"))
                .titled(frame.say("imprint.title"));
    }

    /** The model statement of Decision (EU) 2018/1523, in its order. */
    public static LegalView accessibility(Imprint imprint, Frame frame) {
        Imprint.Accessibility told = imprint.accessibility();
        return new LegalView.Draft(frame)
                .introduced(frame.say("accessibility.introduction"))
                .section(frame.say("accessibility.status"), Imprint.Accessibility.STATUS, told.status())
                .section(frame.say("accessibility.gaps"), Imprint.Accessibility.GAPS, told.gaps())
                .section(frame.say("accessibility.originals"), frame.say("accessibility.originals-words"))
                .section(frame.say("accessibility.keyboard"), frame.say("accessibility.keyboard-words"))
                .section(frame.say("accessibility.checked-on"), Imprint.Accessibility.CHECKED_ON, told.checkedOn())
                .section(frame.say("accessibility.feedback"), Imprint.Accessibility.FEEDBACK, told.feedback())
                .section(frame.say("accessibility.enforcement"), Imprint.Accessibility.ENFORCEMENT, told.enforcement())
                .titled(frame.say("accessibility.title"));
    }

    /** What this software itself does with personal data, and whom to ask. */
    public static LegalView privacy(Imprint imprint, Frame frame) {
        return new LegalView.Draft(frame)
                .section(frame.say("privacy.cookies"), frame.say("privacy.cookies-words"))
                .section(frame.say("privacy.third-parties"), frame.say("privacy.third-parties-words"))
                .section(frame.say("privacy.openings"), frame.say("privacy.openings-words"))
                .section(frame.say("privacy.newsletter"), frame.say("privacy.newsletter-words"))
                .section(frame.say("privacy.contact"), Imprint.PRIVACY_CONTACT, imprint.privacyContact())
                .titled(frame.say("privacy.title"));
    }
}
