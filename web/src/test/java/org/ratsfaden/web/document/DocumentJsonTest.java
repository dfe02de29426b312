package org.ratsfaden.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.QuarantineReason;

final class DocumentJsonTest {

    private static final String ID = "7b0c1c0e-6f0a-4e0e-9a0e-0d6f7a3f9b11";
    private static final Reader PUBLIC = new Reader.Anonymous();
    private static final Reader CLERK = new Reader.Clerk("anna");
    private static final DocumentState RECOGNISED = new DocumentState.Recognised("application/pdf", true);
    private static final FindingSource MACHINE = new FindingSource.Machine(1);

    private static Finding title(String words, FindingSource source) {
        return new Finding(
                Field.TITLE, new FindingValue.Words(words), 0.9, new Evidence(1, 4, 4 + words.length(), words), source);
    }

    private static OpenedDocument opened(
            Visibility visibility, DocumentState state, boolean wordingShown, List<Finding> findings) {
        Document document = new Document(
                new DocumentId(UUID.fromString(ID)),
                new ContentHash("ab".repeat(32)),
                0,
                new Arrival("auszug.pdf", "http:anna", null, visibility, Instant.EPOCH),
                visibility,
                DocumentKind.EXTRACT,
                state,
                7,
                1);
        return new OpenedDocument(document, Description.of(document, findings), findings, wordingShown);
    }

    @Test
    void thePublicReadsWhatADocumentSaysAndNotWhoItIsFor() {
        Finding date = new Finding(
                Field.MEETING_DATE,
                new FindingValue.Day(LocalDate.of(2025, 6, 12)),
                0.99,
                new Evidence(1, 0, 10, "12.06.2025"),
                MACHINE);
        OpenedDocument opened =
                opened(new Visibility.Public(), RECOGNISED, true, List.of(title("Radweg", MACHINE), date));

        assertThat(DocumentJson.of(opened, true, PUBLIC).toString()).isEqualTo("""
                {"id":"%1$s","title":"Radweg","kind":"extract","date":"2025-06-12","body":null,"committee":null,\
                "reference":null,"agendaItem":null,"state":"indexed","complete":true,"findings":{\
                "meetingDate":{"value":"2025-06-12","confidence":0.99,"evidence":{"page":1,"start":0,"end":10,"quote":"12.06.2025"}},\
                "title":{"value":"Radweg","confidence":0.9,"evidence":{"page":1,"start":4,"end":10,"quote":"Radweg"}}},\
                "_links":{"self":"/api/v1/documents/%1$s","text":"/api/v1/documents/%1$s/text",\
                "original":"/api/v1/documents/%1$s/original","page":"/dokument/%1$s"}}""".formatted(ID));
    }

    @Test
    void aStateSaysHowFarTheDocumentHasCome() {
        Visibility office = new Visibility.CouncilOffice();

        assertThat(state(opened(office, new DocumentState.Received(), true, List.of()), false))
                .isEqualTo("received");
        assertThat(state(opened(office, RECOGNISED, true, List.of()), false)).isEqualTo("recognised");

        JsonObject quarantined = DocumentJson.of(
                opened(office, new DocumentState.Quarantined(QuarantineReason.NO_TEXT, "scan"), true, List.of()),
                true,
                CLERK);
        assertThat(quarantined.getString("state")).isEqualTo("quarantined");
        assertThat(quarantined.getString("reason")).isEqualTo("no-text");
        assertThat(quarantined.getString("detail")).isEqualTo("scan");
    }

    private static String state(OpenedDocument opened, boolean findable) {
        return DocumentJson.of(opened, findable, CLERK).getString("state");
    }

    @Test
    void whoHasSignedInReadsWhoADocumentIsFor() {
        Visibility planning =
                new Visibility.OnlyFor(Set.of(new CommitteeKey("planung"), new CommitteeKey("bauausschuss")));

        assertThat(DocumentJson.of(opened(planning, RECOGNISED, true, List.of()), true, CLERK)
                        .toString())
                .contains("""
                        "visibility":"non-public","audience":"committees","committees":["bauausschuss","planung"]""");
    }

    @Test
    void anArticleIsAnnouncedWithoutItsWords() {
        OpenedDocument article = opened(new Visibility.Public(), RECOGNISED, false, List.of(title("Radweg", MACHINE)));

        assertThat(DocumentJson.of(article, true, PUBLIC).toString())
                .contains("Radweg")
                .doesNotContain("evidence", "quote", "/original", "/text");
    }

    @Test
    void whatAPersonHasSaidStandsInPlaceOfWhatTheMachineHasRead() {
        Finding corrected = title("Radweg Nord", new FindingSource.Person("anna", Instant.EPOCH));

        assertThat(FindingsJson.of(List.of(title("Radw", MACHINE), corrected), true)
                        .toString())
                .contains("Radweg Nord")
                .doesNotContain("anna", "\"Radw\"");
    }

    @Test
    void aNumberThatIsNotStatedIsNullAndNeverZero() {
        Finding vote = new Finding(
                Field.VOTE,
                new FindingValue.Vote(FindingValue.Majority.COUNTS, 12, 0, null, null, null),
                0.97,
                new Evidence(2, 0, 5, "12:0 "),
                MACHINE);

        assertThat(FindingsJson.of(List.of(vote), true).toString()).contains("""
                "value":{"kind":"counts","yes":12,"no":0,"abstain":null,"biased":null,"present":null}""");
    }

    @Test
    void aDecisionThatIsNotThereHasNoEvidence() {
        Finding none = new Finding(Field.HAS_DECISION, new FindingValue.Flag(false), 0.8, null, MACHINE);

        assertThat(FindingsJson.of(List.of(none), true))
                .hasToString("{\"hasDecision\":{\"value\":false,\"confidence\":0.8,\"evidence\":null}}");
    }
}
