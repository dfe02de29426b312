package org.ratsfaden.web.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.matter.Bond;
import org.ratsfaden.matter.Expected;
import org.ratsfaden.matter.Matter;
import org.ratsfaden.matter.OpenTies.Opened;
import org.ratsfaden.matter.Piece;
import org.ratsfaden.matter.PieceId;
import org.ratsfaden.matter.Quote;
import org.ratsfaden.meeting.ConsultationRole;
import org.ratsfaden.resolution.Followed;
import org.ratsfaden.web.concept.LinkPart;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.press.ReleaseListView;
import org.ratsfaden.web.resolution.MatterView.Mark;
import org.ratsfaden.web.resolution.MatterView.Part;
import org.ratsfaden.web.resolution.MatterView.Said;
import org.ratsfaden.web.resolution.MatterView.Timeline;

/** Turns a matter into what its page shows. */
final class MatterViews {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 96;
    private static final int EDGE = 56;
    private static final int LINE = 32;

    /** Marks nearer than this would cover each other's words: the later one's stand a line deeper. */
    private static final int WORDS = 128;

    private final Frame frame;
    private final ResolutionLabels labels;

    MatterViews(Frame frame) {
        this.frame = frame;
        this.labels = new ResolutionLabels(frame);
    }

    /**
     * @param asked what else may belong here
     * @param apart what was taken out
     * @param releases that told the public of it
     * @param chapters of concepts it has to do with
     */
    MatterView of(
            Matter matter,
            Optional<Followed> decision,
            List<Opened> asked,
            List<Piece> apart,
            List<ReleaseListView.Line> releases,
            LinkPart chapters,
            LocalDate today) {
        List<Part> parts = matter.pieces().stream().map(this::part).toList();
        return new MatterView(
                frame,
                opener(matter).toString(),
                matter.title(),
                matter.lacksDecision() ? lacks(matter) : null,
                decision.map(followed -> new ResolutionRows(frame, today).row(followed))
                        .orElse(null),
                line(matter),
                parts,
                matter.expected().stream().map(this::words).toList(),
                new TieLines(frame).of(asked, frame.link("/vorgang/" + opener(matter))),
                apart.stream().map(new TieLines(frame)::side).toList(),
                releases,
                chapters);
    }

    private static PieceId opener(Matter matter) {
        return matter.pieces().stream()
                .filter(piece -> piece.bond() instanceof Bond.Itself)
                .map(Piece::id)
                .findFirst()
                .orElseThrow();
    }

    private String lacks(Matter matter) {
        return matter.expected().stream()
                .flatMap(next -> next instanceof Expected.Decision(var body) && body != null
                        ? Stream.of(frame.say("matter.not-evidenced-of", body))
                        : Stream.of())
                .findFirst()
                .orElseGet(() -> frame.say("matter.not-evidenced"));
    }

    private Part part(Piece piece) {
        String day = piece.day().map(frame.texts()::day).orElseGet(() -> frame.say("matter.no-day"));
        return switch (piece) {
            case Piece.Consulted(var item, var bond) ->
                new Part(
                        day,
                        labels.of(item.role()),
                        labels.title(item),
                        frame.link("/beschluss/" + item.id()),
                        labels.place(item),
                        Stream.of(labels.outcome(item), labels.vote(item))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ")),
                        words(bond),
                        said(bond),
                        item.number().closed(),
                        removable(piece));
            case Piece.Written(var document, var description, var bond) ->
                new Part(
                        day,
                        frame.labels().of(description.kind()),
                        description.title(),
                        frame.link("/dokument/" + document),
                        "",
                        "",
                        words(bond),
                        said(bond),
                        false,
                        removable(piece));
        };
    }

    private String removable(Piece piece) {
        return frame.isClerk() && !(piece.bond() instanceof Bond.Itself)
                ? piece.id().toString()
                : "";
    }

    private @Nullable Said said(Bond bond) {
        Quote quote = switch (bond) {
            case Bond.NamedBy(var _, var words) -> words;
            case Bond.Names(var _, var words) -> words;
            case Bond.SameSitting(var words) -> words;
            case Bond.Itself(), Bond.Said() -> null;
            case Bond.SamePaper(var _) -> null;
        };
        return quote == null
                ? null
                : new Said(
                        quote.evidence().quote().strip(),
                        frame.link(Address.of("/dokument/" + quote.document())
                                .at("seite-" + quote.evidence().page())));
    }

    private String words(Bond bond) {
        return switch (bond) {
            case Bond.Itself() -> frame.say("matter.itself");
            case Bond.SamePaper(var paper) -> frame.say("matter.same-paper", paper.value());
            case Bond.NamedBy(var paper, var _) -> frame.say("matter.named-by", paper.value());
            case Bond.Names(var paper, var _) -> frame.say("matter.names", paper.value());
            case Bond.SameSitting(var _) -> frame.say("matter.same-sitting");
            case Bond.Said() -> frame.say("matter.said");
        };
    }

    private String words(Expected expected) {
        return switch (expected) {
            case Expected.Decision(var body) ->
                body == null ? frame.say("matter.expected-decision") : frame.say("matter.expected-decision-of", body);
            case Expected.TakenUpAgain(var committee) -> frame.say("matter.expected-again", committee);
            case Expected.DealtWithElsewhere() -> frame.say("matter.expected-elsewhere");
        };
    }

    private @Nullable Timeline line(Matter matter) {
        List<Piece> dated = matter.pieces().stream()
                .filter(piece -> piece.day().isPresent())
                .toList();
        if (dated.size() < 2) {
            return null;
        }
        LocalDate first = dated.getFirst().day().orElseThrow();
        long days =
                Math.max(1, ChronoUnit.DAYS.between(first, dated.getLast().day().orElseThrow()));
        List<Mark> marks = new ArrayList<>();
        for (Piece piece : dated) {
            LocalDate day = piece.day().orElseThrow();
            int x = EDGE + (int) ((WIDTH - 2 * EDGE) * ChronoUnit.DAYS.between(first, day) / days);
            boolean crowded = !marks.isEmpty()
                    && x - marks.getLast().x() < WORDS
                    && marks.getLast().y() == LINE;
            marks.add(new Mark(x, crowded ? 2 * LINE : LINE, frame.texts().day(day), decides(piece)));
        }
        return new Timeline(WIDTH, HEIGHT, frame.say("matter.timeline", dated.size()), marks);
    }

    private static boolean decides(Piece piece) {
        return piece instanceof Piece.Consulted consulted && consulted.role() == ConsultationRole.DECIDES;
    }
}
