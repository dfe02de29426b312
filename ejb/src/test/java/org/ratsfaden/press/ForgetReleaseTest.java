package org.ratsfaden.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.press.PressOffice.JANA;
import static org.ratsfaden.press.PressOffice.SVEA;
import static org.ratsfaden.press.PressOffice.WHOLE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;

/** On the rows of the database, where a word could be left. */
@Tag("database")
class ForgetReleaseTest {

    private static final PressNumber FIRST = new PressNumber(2026, 1);

    private final PressOffice office = new PressOffice();
    private final ForgetRelease forgetting = new ForgetRelease(office.releases, office.outbox, office.clock);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void ofAReleaseWhoseDocumentIsErasedOnlyTheNumberStays() throws IOException {
        ReleaseId id = office.published().id();
        office.does(id, Deed.CORRECT, SVEA);
        office.writes(id, WHOLE, "Die Linie heißt 48.", SVEA);
        assertThat(everyWord()).anyMatch(word -> word.contains(WHOLE.title())).contains("Die Linie heißt 48.");

        erased(Objects.requireNonNull(office.now(id).document()));

        assertThat(everyWord()).allMatch(String::isEmpty);
        assertThat(office.workshop.piece(id, JANA).orElseThrow().history()).isEmpty();
        assertThat(office.now(id).versions()).hasSize(1);
        assertThat(office.reading.find(FIRST)).isInstanceOf(ReadReleases.Answer.Missing.class);
        assertThat(office.reading.find(FIRST, 1)).isInstanceOf(ReadReleases.Answer.Missing.class);
        assertThat(office.reading.lastChanged(10)).isEmpty();
        assertThat(office.tries(id, Deed.CORRECT, SVEA)).isInstanceOf(Moved.NoSuchWay.class);
        assertThat(office.published().numbered().orElseThrow().written()).isEqualTo("PM 2/2026");
    }

    @Test
    void anImportedReleaseGoesWithItsFileAndDoesNotComeBack() {
        Document file = office.database.inOne(() -> office.documentOf("pm-14.pdf", new Visibility.Public()));
        TakeInRelease.Issued issued = new TakeInRelease.Issued(
                new PressNumber(2026, 14),
                "PM 14/2026",
                LocalDate.of(2026, 3, 1),
                WHOLE,
                Optional.of("Svea Maaßenkamp"));
        takenIn(file, issued);

        erased(file.id());
        takenIn(file, issued);

        assertThat(everyWord()).allMatch(String::isEmpty);
        assertThat(office.reading.find(new PressNumber(2026, 14))).isInstanceOf(ReadReleases.Answer.Missing.class);
    }

    @Test
    void aDraftGoesWithTheFileItCameFrom() {
        Document file = draftFromFile();

        erased(file.id());

        assertThat(everyWord()).isEmpty();
        assertThat(office.database.inOne(() -> office.releases.ofDocument(file.id())))
                .isEmpty();
    }

    @Test
    void whatWasPublishedFromAFileStaysWhenOnlyTheFileIsErased() throws IOException {
        Document file = draftFromFile();
        ReleaseId id = office.database
                .inOne(() -> office.releases.ofDocument(file.id()))
                .orElseThrow()
                .id();
        office.does(id, Deed.SUBMIT, SVEA);
        office.does(id, Deed.APPROVE, JANA);
        office.does(id, Deed.PUBLISH, SVEA);

        erased(file.id());

        assertThat(office.reading.find(FIRST)).isInstanceOf(ReadReleases.Answer.Shown.class);
    }

    private Document draftFromFile() {
        Document file = office.database.inOne(() -> office.documentOf("entwurf.docx", new Visibility.Draft()));
        office.database.inOne(() -> {
            office.takingIn.asDraft(file.id(), WHOLE, "folder:press");
            return file;
        });
        return file;
    }

    private void takenIn(Document file, TakeInRelease.Issued issued) {
        office.database.inOne(() -> {
            office.takingIn.asIssued(file.id(), issued, "folder:public");
            return file;
        });
    }

    private void erased(DocumentId document) {
        office.database.inOne(() -> {
            forgetting.ofErased(document);
            return document;
        });
    }

    /** All that releases say, in whichever version. */
    private List<String> everyWord() {
        return List.of(
                        "title",
                        "subtitle",
                        "lead",
                        "body",
                        "place",
                        "contact",
                        "appointment",
                        "note",
                        "responsible",
                        "authors")
                .stream()
                .flatMap(column -> office.database.inOne(() -> words(column)).stream())
                .toList();
    }

    private List<String> words(String column) {
        List<?> values = office.database
                .entities()
                .createNativeQuery("select coalesce(" + column + ", '') from press_version")
                .getResultList();
        return values.stream().map(String::valueOf).toList();
    }
}
