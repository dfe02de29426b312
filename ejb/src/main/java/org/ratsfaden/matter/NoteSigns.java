package org.ratsfaden.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Mentions;

/** Notes what in a document tells which matter it belongs to, and asks the clerk what only a person can tell. Joins the caller's transaction. */
public final class NoteSigns {

    private final Documents documents;
    private final Mentions mentions;
    private final Signs signs;
    private final AskWhetherTogether ask;

    public NoteSigns(Documents documents, Mentions mentions, Signs signs, AskWhetherTogether ask) {
        this.documents = documents;
        this.mentions = mentions;
        this.signs = signs;
        this.ask = ask;
    }

    /** To be called whenever something else holds of a document, after it is noted of which sitting it speaks. */
    public void note(DocumentId id) {
        documents
                .find(id)
                .filter(document -> document.state() instanceof DocumentState.Recognised)
                .ifPresent(document -> {
                    List<Sign> found = signsIn(document);
                    signs.keep(id, found);
                    ask.about(id, found);
                });
    }

    private List<Sign> signsIn(Document document) {
        return switch (document.kind()) {
            case MINUTES -> ofItems(document);
            case EXTRACT, RESOLUTION, PROPOSAL, OTHER -> ofWhole(document, true);
            case PRESS_RELEASE, NEWSPAPER -> ofWhole(document, false);
            case CONCEPT -> List.of();
        };
    }

    private List<Sign> ofItems(Document document) {
        Map<Subject, Mention> told = new HashMap<>();
        mentions.of(document.id()).stream()
                .filter(mention -> mention.number() != null && mention.kind() != ItemKind.PROCEDURE)
                .forEach(mention -> told.put(mention.subject(), mention));
        List<Sign> found = new ArrayList<>();
        for (DocumentItem item : documents.items(document.id())) {
            Subject subject = new Subject(document.id(), item.key());
            if (told.containsKey(subject)) {
                found.addAll(SignsRead.title(subject, item.facts()));
                found.addAll(SignsRead.papers(subject, item.facts()));
            }
        }
        return found;
    }

    private List<Sign> ofWhole(Document document, boolean ofTheCouncil) {
        Subject subject = Subject.whole(document.id());
        Facts facts = new Facts(documents.findings(document.id()));
        List<Page> pages = documents.pages(document.id());
        List<Mention> told = mentions.of(document.id());
        List<Sign> found = new ArrayList<>(
                pages.isEmpty() ? SignsRead.papers(subject, facts) : SignsRead.papers(subject, facts, pages));
        boolean procedure = told.stream().anyMatch(mention -> mention.kind() == ItemKind.PROCEDURE);
        if (ofTheCouncil && !procedure) {
            found.addAll(SignsRead.title(subject, facts));
            List<Sign> sittings = new ArrayList<>(SignsRead.sittings(subject, pages));
            told.stream()
                    .map(Mention::meeting)
                    .map(meeting -> SignsRead.sitting(meeting.key(), meeting.day()))
                    .forEach(own -> sittings.removeIf(sign -> sign.value().equals(own)));
            told.stream()
                    .filter(mention -> mention.number() == null)
                    .map(mention -> new Sign(
                            subject,
                            Sign.Kind.SITTING,
                            SignsRead.sitting(
                                    mention.meeting().key(), mention.meeting().day()),
                            facts.finding(Field.MEETING_DATE)
                                    .map(finding -> finding.evidence())
                                    .orElse(null)))
                    .forEach(sittings::add);
            found.addAll(sittings);
        }
        return found;
    }
}
