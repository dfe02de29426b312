package org.ratsfaden.meeting.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.ConsultationRole;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Promised;
import org.ratsfaden.meeting.Standing;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code mention}. */
@Entity
@Table(name = "mention")
@IdClass(MentionRow.Key.class)
@NullUnmarked
class MentionRow {

    private static final int LONGEST_NAME = 200;

    @Id
    @Column(name = "document_id")
    private String documentId;

    @Id
    private String item;

    @Column(name = "meeting_id")
    private String meetingId;

    @Column(name = "body_name")
    private String bodyName;

    private String committee;

    @Column(name = "committee_name")
    private String committeeName;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "resolution_id")
    private String resolutionId;

    @Column(name = "item_number")
    private String itemNumber;

    private boolean closed;

    @Column(name = "sort_key")
    private String sortKey;

    private String standing;

    @Column(name = "consultation_role")
    private String role;

    private boolean decided;
    private String outcome;

    @Column(name = "body_key")
    private String bodyKey;

    private String kind;
    private String submitter;

    @Lob
    private String promise;

    /** The same as {@link #resolutionId} for a promise, so that items can be counted without them. */
    @Column(name = "promise_id")
    private String promiseId;

    @Column(name = "promise_page")
    private Integer promisePage;

    @Column(name = "promise_start")
    private Integer promiseStart;

    @Column(name = "promise_end")
    private Integer promiseEnd;

    @Lob
    @Column(name = "promise_quote")
    private String promiseQuote;

    protected MentionRow() {}

    static MentionRow of(Mention mention) {
        MentionRow row = new MentionRow();
        Meeting meeting = mention.meeting();
        AgendaItemNumber number = mention.number();
        row.documentId = mention.subject().document().toString();
        row.item = mention.subject().item().value();
        row.meetingId = meeting.id().toString();
        row.bodyName = Columns.cut(meeting.body(), LONGEST_NAME);
        row.committee = meeting.key().value();
        row.committeeName = Columns.cut(meeting.committee(), LONGEST_NAME);
        row.heldOn = meeting.day();
        row.resolutionId = mention.resolution().map(Object::toString).orElse(null);
        row.itemNumber = number == null ? null : number.number();
        row.closed = mention.isClosed();
        row.sortKey = number == null ? "" : number.sortKey();
        row.standing = mention.standing().key();
        row.role = mention.role().key();
        row.decided = mention.decided();
        row.outcome = mention.outcome();
        row.bodyKey = meeting.bodyKey().map(CommitteeKey::value).orElse("");
        row.kind = mention.kind().key();
        row.submitter = mention.submitter() == null ? null : Columns.cut(mention.submitter(), LONGEST_NAME);
        if (mention.promised() != null) {
            row.promise(mention.promised());
        }
        return row;
    }

    private void promise(Promised promised) {
        Evidence evidence = promised.evidence();
        promise = Columns.storable(promised.text());
        promiseId = resolutionId;
        promisePage = evidence.page();
        promiseStart = evidence.start();
        promiseEnd = evidence.end();
        promiseQuote = Columns.storable(evidence.quote());
    }

    private Promised promised() {
        return promise == null
                ? null
                : new Promised(promise, new Evidence(promisePage, promiseStart, promiseEnd, promiseQuote));
    }

    Mention toMention() {
        return new Mention(
                new Subject(DocumentId.parse(documentId).orElseThrow(), new ItemKey(item)),
                new Meeting(bodyName, committeeName, heldOn),
                itemNumber == null ? null : new AgendaItemNumber(itemNumber, closed),
                Standing.ofKey(standing).orElseThrow(),
                ConsultationRole.ofKey(role).orElseThrow(),
                decided,
                outcome,
                ItemKind.ofKey(kind).orElseThrow(),
                submitter,
                promised());
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String documentId;
        private String item;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(documentId, key.documentId)
                    && Objects.equals(item, key.item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(documentId, item);
        }
    }
}
