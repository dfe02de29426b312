package org.ratsfaden.web.seat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.ratsfaden.web.document.SentForm;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.page.Templates;

/** What follows a form about seats: the page with what came of it. */
@Dependent
public final class SeatAnswers {

    private static final int UNUSABLE = 422;

    private final SeatsViews views;
    private final Frames frames;
    private final Templates templates;

    @Inject
    public SeatAnswers(SeatsViews views, Frames frames, Templates templates) {
        this.views = views;
        this.frames = frames;
        this.templates = templates;
    }

    Response done() {
        Address page = Address.of(SeatsPage.PATH).with("hinweis", "gesichert");
        return Response.seeOther(URI.create(frames.here().link(page))).build();
    }

    /** @param why key of what is said */
    Response refused(String why) {
        Frame frame = frames.here();
        return templates.page(UNUSABLE, "seats", views.of(frame, null, frame.say(why), SeatsView.Table.NONE, ""));
    }

    /**
     * The table comes back to be mended; one that is too long to be sent in the field is asked for again.
     *
     * @param wrong by line; empty if there was no line at all
     */
    Response wrong(String table, List<String> wrong) {
        Frame frame = frames.here();
        boolean again = !SentForm.isSendable(table);
        String lines = frame.say("seats.lines-wrong", wrong.size());
        String why = again ? lines + " " + frame.say("seats.table-again") : lines;
        SeatsView.Table back = new SeatsView.Table(again ? "" : table, wrong);
        return templates.page(UNUSABLE, "seats", views.of(frame, null, why, back, ""));
    }
}
