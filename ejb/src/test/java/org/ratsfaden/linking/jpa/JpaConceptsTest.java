package org.ratsfaden.linking.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.HandedClock;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.concept.Announcement;
import org.ratsfaden.concept.Chapter;
import org.ratsfaden.concept.ChapterKey;
import org.ratsfaden.concept.ConceptId;
import org.ratsfaden.concept.EditionId;
import org.ratsfaden.concept.EditionWord;
import org.ratsfaden.concept.Milestone;
import org.ratsfaden.concept.OutlineLine;
import org.ratsfaden.concept.Said;
import org.ratsfaden.concept.Stage;
import org.ratsfaden.concept.jpa.JpaAnnouncements;
import org.ratsfaden.concept.jpa.JpaConceptDocuments;
import org.ratsfaden.concept.jpa.JpaEditionWords;
import org.ratsfaden.database.LocalDatabase;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentSamples;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.jpa.JpaDocuments;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.ChapterLinks.View;
import org.ratsfaden.linking.ChapterLinks.Wanted;
import org.ratsfaden.meeting.ResolutionId;

/** What is kept of concepts beside their documents can be kept and asked for in the database. */
@Tag("database")
class JpaConceptsTest {

    private static final ConceptId CONCEPT =
            ConceptId.parse("00000000-0000-0000-0000-000000000001").orElseThrow();
    private static final ChapterKey CARE = ChapterKey.of("Pflege");

    private final HandedClock clock = new HandedClock(DocumentSamples.MONDAY_MORNING);
    private final LocalDatabase database = LocalDatabase.inMemory();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatAPersonSaysOfAnEditionIsKeptAndSaidAnew() {
        JpaEditionWords words = new JpaEditionWords(database.entities());
        EditionId edition = EditionId.without(CONCEPT);
        Said by = new Said("ratsbuero", Instant.parse("2014-05-12T10:00:00Z"));
        List<OutlineLine> outline = List.of(new OutlineLine("1", "Pflege", 1, true, CARE, CARE.value()));
        EditionWord said = new EditionWord(
                edition, CONCEPT, by, outline, by, Map.of(CARE, List.of(ChapterKey.of("Gesundheit"))), null, null);
        String before = revision();

        for (int i = 0; i < 2; i++) {
            database.inOne(() -> {
                words.keep(said);
                return edition;
            });
        }

        assertThat(database.inOne(words::all)).containsExactly(said);
        assertThat(database.inOne(() -> words.of(edition))).contains(said);
        assertThat(revision()).isNotEqualTo(before);
        assertThat(database.inOne(() -> new JpaAnnouncements(database.entities(), clock).all()))
                .isEmpty();
    }

    @Test
    void whatADocumentTellsIsTheSameWhenItIsAskedForAgain() {
        JpaAnnouncements announcements = new JpaAnnouncements(database.entities(), clock);
        Document paper = DocumentSamples.receivedDocument("vorlage.pdf", new Visibility.Public());
        Evidence here = new Evidence(1, 0, 4, "hier");
        LocalDate day = LocalDate.of(2018, 3, 5);
        Announcement told = new Announcement(
                paper.id(),
                "Pflegekonzept",
                "Landkreis Mittelau",
                Stage.ANNOUNCED,
                null,
                here,
                List.of(Chapter.named("1", "Pflege", here), Chapter.named("2", "Beratung", here)),
                List.of(
                        new Milestone(Milestone.Kind.EVENT, "Gipfel", day, day, here),
                        new Milestone(Milestone.Kind.DEADLINE, "in gut einem Jahr", null, day.plusYears(1), here),
                        new Milestone(Milestone.Kind.EVENT, "Abschluss", day, day, here)));

        database.inOne(() -> {
            new JpaDocuments(database.entities()).add(paper, 1);
            announcements.keep(paper.id(), Optional.of(told));
            return told;
        });

        assertThat(database.inOne(() -> announcements.of(paper.id()))).contains(told);
    }

    @Test
    void whatIsToldAnewOfTheSameConceptByTheSameDocumentIsNoticed() {
        JpaAnnouncements announcements = new JpaAnnouncements(database.entities(), clock);
        Document paper = DocumentSamples.receivedDocument("vorlage.pdf", new Visibility.Public());
        database.inOne(() -> {
            new JpaDocuments(database.entities()).add(paper, 1);
            announcements.keep(paper.id(), Optional.of(told(paper, "Pflege")));
            return paper;
        });
        String before = revision();

        clock.now = clock.now.plusSeconds(1);
        database.inOne(() -> {
            announcements.keep(paper.id(), Optional.of(told(paper, "Beratung")));
            return paper;
        });

        assertThat(revision()).isNotEqualTo(before);
    }

    @Test
    void anOutlineThatIsTakenBackIsNoticedThoughALaterOneStays() {
        JpaEditionWords words = new JpaEditionWords(database.entities());
        EditionWord first = outlined(EditionId.without(CONCEPT), "2014-05-12T10:00:00Z");
        EditionWord later =
                outlined(EditionId.parse("00000000-0000-0000-0000-000000000002").orElseThrow(), "2014-05-13T10:00:00Z");
        keep(words, first);
        keep(words, later);
        String before = revision();

        keep(words, new EditionWord(first.edition(), CONCEPT, null, List.of(), null, Map.of(), null, null));

        assertThat(revision()).isNotEqualTo(before);
    }

    private void keep(JpaEditionWords words, EditionWord word) {
        database.inOne(() -> {
            words.keep(word);
            return word;
        });
    }

    private String revision() {
        return database.inOne(() -> new JpaConceptDocuments(database.entities()).revision());
    }

    private static EditionWord outlined(EditionId edition, String at) {
        List<OutlineLine> outline = List.of(new OutlineLine("1", "Pflege", 1, true, CARE, CARE.value()));
        return new EditionWord(
                edition, CONCEPT, new Said("ratsbuero", Instant.parse(at)), outline, null, Map.of(), null, null);
    }

    private static Announcement told(Document paper, String field) {
        Evidence here = new Evidence(1, 0, 4, "hier");
        return new Announcement(
                paper.id(),
                "Pflegekonzept",
                "Landkreis Mittelau",
                Stage.ANNOUNCED,
                null,
                here,
                List.of(Chapter.named("1", field, here)),
                List.of());
    }

    @Test
    void whereThereIsNoLinkEveryQuestionIsAnswered() {
        JpaChapterLinks links = new JpaChapterLinks(database.entities());
        View view = new View(Set.of(new Visibility.Public()), Set.of(), Set.of(EditionId.without(CONCEPT)));
        Wanted wanted = new Wanted(CONCEPT, CARE, Set.of(State.SUGGESTED));

        assertThat(database.inOne(() -> links.count(wanted, view))).isZero();
        assertThat(database.inOne(() -> links.list(wanted, view, 0, 10))).isEmpty();
        assertThat(database.inOne(() -> links.tallies(view))).isEmpty();
        assertThat(database.inOne(() -> links.of(new ResolutionId(CONCEPT.value()))))
                .isEmpty();
        assertThat(database.inOne(links::revision)).isNotEmpty();
    }
}
