package org.ratsfaden.web.press;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.Moved;
import org.ratsfaden.press.ReadWorkshop;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.press.WorkshopViews.Said;

/** What the editor of a release answers. */
@Dependent
public final class EditorAnswers {

    @Inject
    private ReadWorkshop workshop;

    @Inject
    private WorkshopViews views;

    @Inject
    private ReleaseViews releases;

    @Inject
    private Templates templates;

    /** @throws NotFoundException if there is none that this reader may know of */
    ReadWorkshop.Piece piece(String id, Frame frame) {
        return ReleaseId.parse(id)
                .flatMap(known -> workshop.piece(known, frame.reader()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Back to the editor, or the editor with what was refused.
     *
     * @param typed what is in the fields; {@code null} for what is kept
     * @param notice what is said when it is done
     */
    Response after(String id, Moved moved, WriteRelease.@Nullable Words typed, String notice, Frame frame) {
        if (moved instanceof Moved.Done) {
            return WorkshopPage.seeOther(
                    frame, Address.of("/presse/werkstatt/" + id).with("hinweis", notice));
        }
        String problem = releases.labels(frame).refusal(moved);
        return page(409, piece(id, frame), typed, new Said(problem, null), frame);
    }

    Response page(int status, ReadWorkshop.Piece piece, WriteRelease.@Nullable Words typed, Said said, Frame frame) {
        return templates.page(status, "press-editor", views.editor(piece, typed, said, frame));
    }
}
