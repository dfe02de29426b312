package org.ratsfaden.web.resolution;

import java.time.Instant;
import java.util.List;
import org.ratsfaden.matter.OpenTies.Opened;
import org.ratsfaden.matter.Piece;
import org.ratsfaden.matter.Tie;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.resolution.TieView.Side;

/** Turns what only the council office can tell of pieces into what its pages show. */
public final class TieLines {

    private final Frame frame;
    private final ResolutionLabels labels;

    public TieLines(Frame frame) {
        this.frame = frame;
        this.labels = new ResolutionLabels(frame);
    }

    /** @param back the page they stand on */
    public List<TieView> of(List<Opened> opened, String back) {
        return opened.stream().map(one -> line(one, back)).toList();
    }

    private TieView line(Opened opened, String back) {
        return new TieView(
                opened.tie().one().toString(),
                opened.tie().other().toString(),
                side(opened.earlier()),
                side(opened.later()),
                words(opened.tie()),
                back);
    }

    private String words(Tie tie) {
        Tie.Answer answer = tie.answer();
        Instant asked = tie.askedAt();
        if (answer != null) {
            String key = answer.together() ? "tie.said-together" : "tie.said-apart";
            return frame.say(key, frame.texts().moment(answer.at()));
        }
        return asked == null
                ? ""
                : frame.say("clarifications.since", frame.texts().moment(asked));
    }

    Side side(Piece piece) {
        String day = piece.day().map(frame.texts()::day).orElseGet(() -> frame.say("matter.no-day"));
        return switch (piece) {
            case Piece.Consulted(var item, var _) ->
                new Side(
                        piece.id().toString(),
                        labels.title(item),
                        frame.link("/beschluss/" + item.id()),
                        labels.place(item),
                        item.published().isEmpty());
            case Piece.Written(var document, var description, var _) ->
                new Side(
                        piece.id().toString(),
                        description.title(),
                        frame.link("/dokument/" + document),
                        frame.labels().of(description.kind()) + " · " + day,
                        false);
        };
    }
}
