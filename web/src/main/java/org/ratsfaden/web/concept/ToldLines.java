package org.ratsfaden.web.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.concept.Announced;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.Concept.Slip;
import org.ratsfaden.concept.Concept.Told;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.concept.Milestone;
import org.ratsfaden.concept.Milestone.Kind;
import org.ratsfaden.concept.Stage;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.web.concept.ConceptView.Course;
import org.ratsfaden.web.concept.ConceptView.MilestoneLine;
import org.ratsfaden.web.concept.ConceptView.ToldLine;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.text.Titles;

/** What documents tell of a concept, as lines of its page. */
final class ToldLines {

    private final Frame frame;

    ToldLines(Frame frame) {
        this.frame = frame;
    }

    /** How far a concept without a document has come; empty for one with a document. */
    static String stage(Frame frame, Concept concept) {
        ConceptEdition latest = concept.latest();
        if (latest.document() != null) {
            return "";
        }
        return latest.day() == null
                ? frame.say("concept.in-preparation")
                : frame.say("concept.adopted-without", frame.texts().day(latest.day()));
    }

    List<ToldLine> told(Concept concept) {
        return concept.announced().stream()
                .map(by -> line(by, by.told().evidence(), label(by.told().stage())))
                .toList();
    }

    List<ToldLine> named(ConceptEdition edition, ChapterKey key) {
        return edition.namedBy(key).stream()
                .flatMap(named ->
                        Stream.ofNullable(named.field().evidence()).map(evidence -> line(named.by(), evidence, "")))
                .toList();
    }

    private String label(Stage stage) {
        return frame.say(
                switch (stage) {
                    case COMMISSIONED -> "concept.stage.commissioned";
                    case ANNOUNCED -> "concept.stage.announced";
                    case ADOPTED -> "concept.stage.adopted";
                });
    }

    private ToldLine line(Announced by, Evidence evidence, String stage) {
        return new ToldLine(
                Titles.of(by.description(), frame.texts()),
                frame.link("/dokument/" + by.document().id()),
                about(by),
                stage,
                by.wordingShown() ? LinkLines.inOneLine(evidence.quote()) : "",
                place(by, evidence));
    }

    private String about(Announced by) {
        String kind = frame.labels().of(by.document().kind());
        LocalDate day = by.description().date();
        return day == null ? kind : kind + ", " + frame.texts().day(day);
    }

    private String place(Announced by, Evidence evidence) {
        return frame.link(Address.of("/dokument/" + by.document().id())
                .with("seite", Integer.toString(evidence.page()))
                .with("stelle", evidence.start() + "-" + evidence.end()));
    }

    Course course(Concept concept) {
        return new Course(
                concept.milestones(Kind.EVENT).stream().map(this::line).toList(),
                concept.milestones(Kind.DEADLINE).stream().map(this::line).toList(),
                concept.slips().stream().map(this::slip).toList());
    }

    private MilestoneLine line(Told told) {
        Milestone milestone = told.milestone();
        boolean event = milestone.kind() == Kind.EVENT;
        return new MilestoneLine(
                when(milestone.from(), milestone.to()),
                event || told.by().wordingShown() ? milestone.title() : "",
                event ? frame.say(told.isPast() ? "concept.event-held" : "concept.event-announced") : "",
                about(told.by()),
                place(told.by(), milestone.evidence()),
                told.by().wordingShown()
                        ? LinkLines.inOneLine(milestone.evidence().quote())
                        : "");
    }

    private String when(@Nullable LocalDate from, LocalDate to) {
        if (from == null) {
            return frame.say("concept.until", frame.texts().day(to));
        }
        return from.equals(to)
                ? frame.texts().day(to)
                : frame.say(
                        "concept.between",
                        frame.texts().day(from),
                        frame.texts().day(to));
    }

    private String slip(Slip slip) {
        return frame.say("concept.slip", set(slip.before()), set(slip.after()));
    }

    /** Until when, and who says so. */
    private String set(Told told) {
        Milestone milestone = told.milestone();
        return when(milestone.from(), milestone.to()) + " (" + about(told.by()) + ")";
    }
}
