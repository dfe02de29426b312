package org.ratsfaden.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Mentions.Found;
import org.ratsfaden.meeting.Mentions.Sitting;
import org.ratsfaden.meeting.Mentions.View;
import org.ratsfaden.meeting.Mentions.Wanted;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.transaction.Transactions;

/** What every place that keeps mentions promises. */
public interface MentionsContract {

    Visibility EVERYBODY = new Visibility.Public();
    Visibility MEMBERS = new Visibility.OnlyFor(Set.of(new CommitteeKey("bauausschuss")));

    /** What the public may see. */
    View PUBLIC = new View(Set.of(EVERYBODY), Set.of());

    View MEMBER = new View(Set.of(EVERYBODY, MEMBERS), Set.of(MEMBERS));
    Within ALL = new Within(0, 100);

    Meeting BUILDING = new Meeting("Landkreis Ahrental", "Bauausschuss", LocalDate.of(2025, 6, 12));
    Meeting EARLIER = new Meeting("Landkreis Ahrental", "Kreistag", LocalDate.of(2024, 11, 6));

    Mentions mentions();

    Documents documents();

    Transactions transactions();

    @Test
    default void whatADocumentSpeaksOfIsKeptInTheOrderOfTheSittingAndReplacedTogether() {
        DocumentId minutes = document("minutes.pdf", EVERYBODY);
        List<Mention> told = List.of(
                sitting(minutes, BUILDING),
                item(minutes, BUILDING, "2", false, "adopted"),
                item(minutes, BUILDING, "10", false, null),
                item(minutes, BUILDING, "2", true, "rejected"));

        keep(minutes, List.of(item(minutes, EARLIER, "7", false, "noted")));
        keep(minutes, List.of(told.get(3), told.get(2), told.get(0), told.get(1)));

        assertThat(transactions().inOne(() -> mentions().of(minutes))).isEqualTo(told);
        assertThat(transactions().inOne(() -> mentions().of(BUILDING.id()))).isEqualTo(told);
        assertThat(transactions().inOne(() -> mentions().of(EARLIER.id()))).isEmpty();
        assertThat(transactions().inOne(() -> mentions().ofMeetings(List.of(EARLIER.id(), BUILDING.id()))))
                .isEqualTo(told);
        assertThat(transactions().inOne(() -> mentions().ofMeetings(List.of()))).isEmpty();
    }

    @Test
    default void extractAndMinutesOfOneItemMeet() {
        DocumentId minutes = document("minutes.pdf", EVERYBODY);
        DocumentId extract = document("extract.pdf", EVERYBODY);
        keep(minutes, List.of(sitting(minutes, BUILDING), item(minutes, BUILDING, "5.1", false, "adopted")));
        Mention told = new Mention(
                Subject.whole(extract),
                new Meeting("Landkreis  Ahrental", "BAUAUSSCHUSS", BUILDING.day()),
                new AgendaItemNumber("5.1", false),
                Standing.STATED,
                ConsultationRole.ADVISES,
                true,
                "adopted",
                ItemKind.MOTION,
                "Fraktion Heimat",
                null);
        keep(extract, List.of(told));

        ResolutionId id = told.resolution().orElseThrow();

        assertThat(transactions().inOne(() -> mentions().of(extract))).containsExactly(told);
        assertThat(transactions().inOne(() -> mentions().of(List.of(id))))
                .extracting(mention -> mention.subject().document())
                .containsExactlyInAnyOrder(minutes, extract);
    }

    @Test
    default void whatWasForgottenIsInNoListAnyMore() {
        DocumentId minutes = document("minutes.pdf", EVERYBODY);
        keep(minutes, List.of(sitting(minutes, BUILDING), item(minutes, BUILDING, "2", false, "adopted")));

        transactions().inOne(() -> {
            mentions().forget(minutes);
            return minutes;
        });

        assertThat(decided(Wanted.ALL, PUBLIC).total()).isZero();
        assertThat(meetings(Wanted.ALL, PUBLIC).total()).isZero();
    }

    @Test
    default void onlyWhatIsInViewIsListedAndCounted() {
        DocumentId minutes = document("minutes.pdf", EVERYBODY);
        DocumentId internal = document("n-3.pdf", MEMBERS);
        keep(
                minutes,
                List.of(
                        sitting(minutes, BUILDING),
                        item(minutes, BUILDING, "2", false, "adopted"),
                        item(minutes, BUILDING, "9", true, "adopted")));
        keep(internal, List.of(item(internal, BUILDING, "3", true, "adopted"), sitting(internal, EARLIER)));

        assertThat(decided(Wanted.ALL, PUBLIC).items())
                .containsExactly(BUILDING.item(new AgendaItemNumber("2", false)));
        assertThat(meetings(Wanted.ALL, PUBLIC).items()).containsExactly(new Sitting(BUILDING, 1, 1));
        assertThat(decided(Wanted.ALL, MEMBER).items())
                .containsExactly(
                        BUILDING.item(new AgendaItemNumber("2", false)),
                        BUILDING.item(new AgendaItemNumber("3", true)));
        assertThat(meetings(Wanted.ALL, MEMBER).items())
                .containsExactly(new Sitting(BUILDING, 2, 2), new Sitting(EARLIER, 0, 1));
        assertThat(meetings(Wanted.ALL, new View(Set.of(), Set.of())).total()).isZero();
        assertThat(transactions().inOne(() -> mentions().committees(PUBLIC)))
                .containsExactly(new Mentions.CommitteeCount(new CommitteeKey("bauausschuss"), "Bauausschuss", 1));
        assertThat(transactions().inOne(() -> mentions().days(Wanted.ALL, MEMBER)))
                .containsExactly(BUILDING.day(), EARLIER.day());
        assertThat(transactions().inOne(() -> mentions().days(new Wanted(EARLIER.key(), null, null), MEMBER)))
                .containsExactly(EARLIER.day());
        assertThat(transactions().inOne(() -> mentions().days(Wanted.ALL, PUBLIC)))
                .containsExactly(BUILDING.day());
        assertThat(transactions().inOne(() -> mentions().visibilities())).contains(EVERYBODY, MEMBERS);
    }

    @Test
    default void sittingsAheadAreThoseOfTheCommitteesAskedForAndInView() {
        DocumentId minutes = document("minutes.pdf", EVERYBODY);
        DocumentId internal = document("n-3.pdf", MEMBERS);
        keep(minutes, List.of(sitting(minutes, EARLIER)));
        keep(internal, List.of(sitting(internal, BUILDING)));
        Set<CommitteeKey> both = Set.of(BUILDING.key(), EARLIER.key());

        assertThat(transactions().inOne(() -> mentions().ahead(both, EARLIER.day(), 9, MEMBER)))
                .extracting(Sitting::meeting)
                .containsExactly(EARLIER, BUILDING);
        assertThat(transactions().inOne(() -> mentions().ahead(both, EARLIER.day(), 9, PUBLIC)))
                .extracting(Sitting::meeting)
                .containsExactly(EARLIER);
        assertThat(transactions().inOne(() -> mentions().ahead(both, BUILDING.day(), 9, PUBLIC)))
                .isEmpty();
        assertThat(transactions().inOne(() -> mentions().ahead(Set.of(), EARLIER.day(), 9, MEMBER)))
                .isEmpty();
        assertThat(transactions()
                        .inOne(() -> mentions().lastBefore(both, BUILDING.day().plusDays(1), MEMBER)))
                .contains(BUILDING.day());
        assertThat(transactions()
                        .inOne(() -> mentions().lastBefore(both, BUILDING.day().plusDays(1), PUBLIC)))
                .contains(EARLIER.day());
        assertThat(transactions().inOne(() -> mentions().lastBefore(Set.of(), BUILDING.day(), MEMBER)))
                .isEmpty();
    }

    @Test
    default void theListFollowsWhoMayReadADocumentNow() {
        DocumentId minutes = document("minutes.pdf", EVERYBODY);
        keep(minutes, List.of(item(minutes, BUILDING, "2", false, "adopted")));

        transactions().inOne(() -> {
            documents().replace(documents().find(minutes).orElseThrow().placed(MEMBERS));
            return minutes;
        });

        assertThat(decided(Wanted.ALL, PUBLIC).total()).isZero();
        assertThat(decided(Wanted.ALL, MEMBER).total()).isEqualTo(1);
    }

    @Test
    default void listsAreNarrowedAndCutWithTheWholeTotal() {
        DocumentId minutes = document("minutes.pdf", EVERYBODY);
        DocumentId older = document("older.pdf", EVERYBODY);
        keep(
                minutes,
                List.of(
                        item(minutes, BUILDING, "2", false, "adopted"),
                        item(minutes, BUILDING, "10", false, "rejected"),
                        item(minutes, BUILDING, "11", false, null)));
        keep(older, List.of(item(older, EARLIER, "1", false, "adopted")));

        Found<ResolutionId> second =
                transactions().inOne(() -> mentions().decided(Wanted.ALL, new Within(1, 1), PUBLIC));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.items()).containsExactly(BUILDING.item(new AgendaItemNumber("10", false)));
        assertThat(decided(new Wanted(new CommitteeKey("kreistag"), null, null), PUBLIC)
                        .items())
                .containsExactly(EARLIER.item(new AgendaItemNumber("1", false)));
        assertThat(decided(new Wanted(null, Days.of(Year.of(2025)), "adopted"), PUBLIC)
                        .items())
                .containsExactly(BUILDING.item(new AgendaItemNumber("2", false)));
        assertThat(meetings(new Wanted(null, Days.of(Year.of(2024)), null), PUBLIC)
                        .items())
                .containsExactly(new Sitting(EARLIER, 1, 1));
    }

    @Test
    default void whoKnowsAnOldIdFindsTheItemByItsLastOneAndAWayBackLeadsNotInACircle() {
        ResolutionId first = BUILDING.item(new AgendaItemNumber("1", false));
        ResolutionId second = BUILDING.item(new AgendaItemNumber("2", false));
        ResolutionId third = BUILDING.item(new AgendaItemNumber("3", false));

        moved(first, second);
        moved(second, third);

        assertThat(transactions().inOne(() -> mentions().movedTo(first))).contains(third);
        assertThat(transactions().inOne(() -> mentions().movedTo(second))).contains(third);
        assertThat(transactions().inOne(() -> mentions().movedTo(third))).isEmpty();

        moved(third, first);

        assertThat(transactions().inOne(() -> mentions().movedTo(first))).isEmpty();
        assertThat(transactions().inOne(() -> mentions().movedTo(second))).contains(first);
        assertThat(transactions().inOne(() -> mentions().movedTo(third))).contains(first);
    }

    private void moved(ResolutionId from, ResolutionId to) {
        transactions().inOne(() -> {
            mentions().move(from, to);
            return to;
        });
    }

    private Found<ResolutionId> decided(Wanted wanted, View view) {
        return transactions().inOne(() -> mentions().decided(wanted, ALL, view));
    }

    private Found<Sitting> meetings(Wanted wanted, View view) {
        return transactions().inOne(() -> mentions().meetings(wanted, ALL, view));
    }

    private DocumentId document(String name, Visibility visibility) {
        Document document = receivedDocument(name, visibility)
                .recognised(DocumentKind.MINUTES, visibility, new DocumentState.Recognised("application/pdf", true));
        return transactions().inOne(() -> {
            documents().add(document, 1);
            return document.id();
        });
    }

    private void keep(DocumentId document, List<Mention> told) {
        transactions().inOne(() -> {
            mentions().keep(document, told);
            return document;
        });
    }

    private static Mention sitting(DocumentId document, Meeting meeting) {
        return Mention.ofSitting(Subject.whole(document), meeting, Standing.STATED);
    }

    @Test
    default void aPaperIsFoundInEveryDocumentThatIsAboutItUntilItSpeaksOfAnother() {
        DocumentId extract = document("auszug.pdf", new Visibility.Public());
        PaperNumber paper = new PaperNumber("2017/FB3/0433");
        transactions().inOne(() -> {
            mentions().keepPapers(extract, Map.of(ItemKey.WHOLE, paper, new ItemKey("5.1"), paper));
            return extract;
        });

        assertThat(transactions().inOne(() -> mentions().about(List.of(paper))))
                .containsExactly(Subject.whole(extract), new Subject(extract, new ItemKey("5.1")));

        transactions().inOne(() -> {
            mentions().keepPapers(extract, Map.of(ItemKey.WHOLE, new PaperNumber("2018/33/0590")));
            return extract;
        });

        assertThat(transactions().inOne(() -> mentions().about(List.of(paper)))).isEmpty();
        assertThat(transactions().inOne(() -> mentions().about(List.of()))).isEmpty();
    }

    private static Mention item(
            DocumentId document, Meeting meeting, String number, boolean closed, @Nullable String outcome) {
        return new Mention(
                new Subject(document, new ItemKey((closed ? "N" : "") + number)),
                meeting,
                new AgendaItemNumber(number, closed),
                Standing.STATED,
                ConsultationRole.UNKNOWN,
                outcome != null,
                outcome,
                ItemKind.BUSINESS,
                null,
                null);
    }
}
