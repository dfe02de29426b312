package org.ratsfaden.linking.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.linking.ChapterLink;
import org.ratsfaden.linking.ChapterLink.Decision;
import org.ratsfaden.linking.ChapterLink.Origin;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.LinkKind;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code concept_link}. */
@Entity
@Table(name = "concept_link")
@NullUnmarked
class ChapterLinkRow {

    private static final int LONGEST_TITLE = 1000;

    @Id
    private String id;

    @Column(name = "document_id")
    private String documentId;

    private String item;

    @Column(name = "concept_id")
    private String conceptId;

    @Column(name = "edition_id")
    private String editionId;

    private String chapter;
    private String kind;
    private double score;
    private boolean certain;
    private String origin;
    private Integer page;

    @Column(name = "start_offset")
    private Integer startOffset;

    @Column(name = "end_offset")
    private Integer endOffset;

    @Lob
    private String quote;

    @Column(name = "chapter_page")
    private Integer chapterPage;

    @Column(name = "chapter_start")
    private Integer chapterStart;

    @Column(name = "chapter_end")
    private Integer chapterEnd;

    @Lob
    @Column(name = "chapter_quote")
    private String chapterQuote;

    @Column(name = "title_words")
    private String titleWords;

    private String state;
    private String account;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ChapterLinkRow() {}

    static ChapterLinkRow of(ChapterLink link) {
        ChapterLinkRow row = new ChapterLinkRow();
        row.id = link.id().toString();
        row.copy(link);
        return row;
    }

    void copy(ChapterLink link) {
        documentId = link.document().toString();
        item = link.subject().item().value();
        conceptId = link.concept().toString();
        boolean withoutDocument = link.edition().equals(EditionId.without(link.concept()));
        editionId = withoutDocument ? null : link.edition().toString();
        chapter = link.chapter().value();
        kind = link.kind().key();
        score = link.score();
        certain = link.certain();
        origin = link.origin().key();
        titleWords = Columns.cut(link.titleWords(), LONGEST_TITLE);
        state = link.state().key();
        Decision decision = link.decision();
        account = decision == null ? null : decision.account();
        decidedAt = decision == null ? null : decision.at();
        copyEvidence(link);
    }

    private void copyEvidence(ChapterLink link) {
        Evidence evidence = link.evidence();
        page = evidence == null ? null : evidence.page();
        startOffset = evidence == null ? null : evidence.start();
        endOffset = evidence == null ? null : evidence.end();
        quote = evidence == null ? null : Columns.storable(evidence.quote());
        Evidence other = link.chapterEvidence();
        chapterPage = other == null ? null : other.page();
        chapterStart = other == null ? null : other.start();
        chapterEnd = other == null ? null : other.end();
        chapterQuote = other == null ? null : Columns.storable(other.quote());
    }

    boolean isSuggested() {
        return state.equals(State.SUGGESTED.key());
    }

    ChapterLink toLink() {
        return new ChapterLink(
                UUID.fromString(id),
                new Subject(DocumentId.parse(documentId).orElseThrow(), new ItemKey(item)),
                ConceptId.parse(conceptId).orElseThrow(),
                EditionId.parse(editionId == null ? conceptId : editionId).orElseThrow(),
                new ChapterKey(chapter),
                LinkKind.ofKey(kind).orElseThrow(),
                score,
                certain,
                origin.equals(Origin.PERSON.key()) ? Origin.PERSON : Origin.MACHINE,
                quote == null ? null : new Evidence(page, startOffset, endOffset, quote),
                chapterQuote == null ? null : new Evidence(chapterPage, chapterStart, chapterEnd, chapterQuote),
                titleWords,
                State.ofKey(state).orElseThrow(),
                account == null ? null : new Decision(account, decidedAt));
    }
}
