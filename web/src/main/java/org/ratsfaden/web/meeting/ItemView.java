package org.ratsfaden.web.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/**
 * One agenda item in an outline.
 *
 * @param number with its letter, where the document states one; may be empty
 * @param link where the title leads; {@code null} if it stands nowhere
 * @param place the page it leads to, in words; {@code null} if it leads to no page
 * @param outcome {@code null} if none is stated
 * @param resolution where all is told of it; {@code null} if the title leads there, or if nobody can tell which sitting it is of
 */
public record ItemView(
        String number,
        String title,
        @Nullable String link,
        @Nullable String place,
        @Nullable OutcomeView outcome,
        @Nullable String reference,
        @Nullable String resolution) {

    /** An item in its document; the title leads to its page. */
    public static ItemView of(DocumentId document, DocumentItem item, Optional<ResolutionId> resolution, Frame frame) {
        Facts facts = item.facts();
        Evidence evidence = facts.finding(Field.TITLE)
                .or(() -> facts.finding(Field.AGENDA_ITEM))
                .map(Finding::evidence)
                .orElse(null);
        return new ItemView(
                numberOf(facts, frame),
                titleOf(facts, frame),
                evidence == null ? null : frame.link(place(document, evidence)),
                evidence == null ? null : frame.say("hit.page", evidence.page()),
                OutcomeView.of(facts, frame),
                facts.words(Field.PAPER_NUMBER).orElse(null),
                resolution.map(id -> frame.link("/beschluss/" + id)).orElse(null));
    }

    /** An item of a sitting; the title leads to all that is told of it. */
    public static ItemView of(AgendaItem item, Frame frame) {
        Facts facts = new Facts(item.findings());
        return new ItemView(
                numberOf(facts, frame),
                titleOf(facts, frame),
                frame.link("/beschluss/" + item.id()),
                null,
                OutcomeView.of(facts, frame),
                facts.words(Field.PAPER_NUMBER).orElse(null),
                null);
    }

    /** Where words stand in a document. */
    public static Address place(DocumentId document, Evidence evidence) {
        return Address.of("/dokument/" + document)
                .with("seite", Integer.toString(evidence.page()))
                .with("stelle", evidence.start() + "-" + evidence.end())
                .at("seite-" + evidence.page());
    }

    public static String titleOf(Facts facts, Frame frame) {
        return facts.words(Field.TITLE).orElseGet(() -> frame.say("item.untitled"));
    }

    /** {@code Ö 5.1}; without a letter if the text says nothing of its publicity. */
    public static String numberOf(Facts facts, Frame frame) {
        String number = facts.words(Field.AGENDA_ITEM).orElse("");
        String letter = facts.words(Field.PUBLIC_STATUS)
                .map(status -> frame.say(status.equals("nonpublic") ? "item.closed" : "item.open"))
                .orElse("");
        return number.isEmpty() ? "" : (letter + " " + number).strip();
    }
}
