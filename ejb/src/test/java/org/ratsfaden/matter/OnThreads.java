package org.ratsfaden.matter;

import static org.ratsfaden.meeting.jpa.ToldDecisions.finding;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;

/** Items and papers of Landkreis Ahrental, and what is asked and said about them. */
@Tag("database")
abstract class OnThreads {

    static final Reader CITIZEN = new Reader.Anonymous();
    static final Reader CLERK = new Reader.Clerk("ratsbuero");
    static final Visibility EVERYBODY = new Visibility.Public();
    static final Visibility COUNCIL_OFFICE = new Visibility.CouncilOffice();
    static final LocalDate SPRING = LocalDate.of(2014, 4, 16);
    static final LocalDate SUMMER = LocalDate.of(2014, 6, 4);
    static final Finding TITLE = words(Field.TITLE, "Radweg am Sanddornufer");
    static final Clock TODAY = Clock.fixed(Instant.parse("2014-09-02T08:00:00Z"), ZoneOffset.UTC);

    final ToldDecisions told = new ToldDecisions(TODAY);
    final OpenTies ties = new OpenTies(
            told.matters,
            told.proceedings,
            told.mentions,
            told.documents,
            told.ties,
            "Landkreis Ahrental",
            TODAY,
            told.database);

    @AfterEach
    void close() {
        told.close();
    }

    static Finding[] kreistag(LocalDate day, String number) {
        return new Finding[] {
            words(Field.COMMITTEE, "Kreistag"),
            finding(Field.MEETING_DATE, new FindingValue.Day(day)),
            words(Field.AGENDA_ITEM, number),
            words(Field.OUTCOME, "adopted"),
            TITLE
        };
    }

    static String quoted(@Nullable Quote quote) {
        return quote == null ? "" : quote.evidence().quote();
    }

    DocumentId document(ResolutionId id) {
        return told.database.inOne(
                () -> told.mentions.of(List.of(id)).getFirst().subject().document());
    }

    Bond bond(ResolutionId opened, ResolutionId piece) {
        return matter(opened, CITIZEN).pieces().stream()
                .filter(one -> one.id().equals(PieceId.of(piece)))
                .findFirst()
                .orElseThrow()
                .bond();
    }

    List<PieceId> pieces(ResolutionId id, Reader reader) {
        return matter(id, reader).pieces().stream().map(Piece::id).toList();
    }

    Matter matter(ResolutionId id, Reader reader) {
        return told.matters.open(id, reader).orElseThrow();
    }
}
