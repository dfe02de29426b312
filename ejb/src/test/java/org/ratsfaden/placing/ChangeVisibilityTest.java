package org.ratsfaden.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.document.DocumentSamples.MONDAY_MORNING;
import static org.ratsfaden.document.DocumentSamples.receivedDocument;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.clarification.InMemoryClarifications;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.InMemoryDocuments;
import org.ratsfaden.transaction.NoTransactions;

class ChangeVisibilityTest {

    private static final Visibility PUBLIC = new Visibility.Public();
    private static final Visibility OFFICE = new Visibility.CouncilOffice();
    private static final Visibility CULTURE = new Visibility.OnlyFor(Set.of(new CommitteeKey("kulturausschuss")));
    private static final Visibility DRAFT = new Visibility.Draft();
    private static final Reader ANNA = new Reader.Clerk("anna");
    private static final Reader BERT = new Reader.Clerk("bert");
    private static final Reader PRESS = new Reader.Press("presse");

    private final Clock clock = Clock.fixed(MONDAY_MORNING, ZoneOffset.UTC);
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryVisibilityChanges changes = new InMemoryVisibilityChanges();
    private final InMemoryClarifications clarifications = new InMemoryClarifications(clock);
    private final InMemoryRemovals removals = new InMemoryRemovals();
    private final List<Long> followed = new ArrayList<>();
    private final ChangeVisibility changeVisibility = new ChangeVisibility(
            documents,
            new PlaceDocument(documents, changes, clarifications, removals, clock),
            changes,
            new Consequences() {
                @Override
                public void finishErasureOf(DocumentId document) {
                    throw new AssertionError("nothing is erased here");
                }

                @Override
                public void letSearchFollow() {
                    followed.add(documents.lastIndexSeq());
                }
            },
            clock,
            new NoTransactions());

    @Test
    void oneClerkHidesADocumentAndSearchHasFollowedWhenItIsAnswered() throws IOException {
        DocumentId id = read(PUBLIC);

        Placed placed = change(id, OFFICE, ANNA);

        assertThat(placed).isInstanceOf(Placed.Done.class);
        assertThat(visibility(id)).isEqualTo(OFFICE);
        assertThat(followed).endsWith(documents.find(id).orElseThrow().indexSeq());
    }

    @Test
    void twoClerksShowADocumentToMorePeople() throws IOException {
        DocumentId id = read(OFFICE);

        assertThat(change(id, PUBLIC, ANNA)).isInstanceOf(Placed.Pending.class);
        assertThat(visibility(id)).isEqualTo(OFFICE);
        assertThat(change(id, PUBLIC, BERT)).isInstanceOf(Placed.Done.class);

        assertThat(visibility(id)).isEqualTo(PUBLIC);
        assertThat(changes.of(id))
                .extracting(VisibilityChange::by, VisibilityChange::reason, VisibilityChange::fate)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "anna", "Grund", new Fate.Confirmed("bert", MONDAY_MORNING)));
    }

    @Test
    void theSameClerkTwiceIsOneClerk() throws IOException {
        DocumentId id = read(OFFICE);
        change(id, PUBLIC, ANNA);

        assertThat(change(id, PUBLIC, ANNA)).isInstanceOf(Placed.Pending.class);

        assertThat(visibility(id)).isEqualTo(OFFICE);
        assertThat(changes.of(id)).hasSize(1);
    }

    @Test
    void aSecondClerkWhoWishesSomethingElseConfirmsNothing() throws IOException {
        DocumentId id = read(OFFICE);
        change(id, PUBLIC, ANNA);

        assertThat(change(id, CULTURE, BERT)).isInstanceOf(Placed.Pending.class);

        assertThat(visibility(id)).isEqualTo(OFFICE);
        assertThat(changes.of(id))
                .extracting(VisibilityChange::fate)
                .containsExactlyInAnyOrder(new Fate.Pending(), new Fate.Overtaken(MONDAY_MORNING));
    }

    @Test
    void whatWasHiddenMeanwhileIsNotShownByAnOldProposal() throws IOException {
        DocumentId id = read(CULTURE);
        change(id, PUBLIC, ANNA);
        change(id, OFFICE, ANNA);

        assertThat(change(id, PUBLIC, BERT)).isInstanceOf(Placed.Pending.class);

        assertThat(visibility(id)).isEqualTo(OFFICE);
    }

    @Test
    void aProposalIsWithdrawnByItsMakerAndRefusedByAnotherClerk() throws IOException {
        DocumentId id = read(OFFICE);
        change(id, PUBLIC, ANNA);
        assertThat(changeVisibility.refuse(id, "", PRESS)).isEmpty();
        changeVisibility.refuse(id, "", ANNA);
        change(id, PUBLIC, ANNA);
        changeVisibility.refuse(id, "enthält Namen", BERT);

        assertThat(changes.of(id))
                .extracting(VisibilityChange::fate)
                .containsExactly(
                        new Fate.Refused("bert", MONDAY_MORNING, "enthält Namen"), new Fate.Withdrawn(MONDAY_MORNING));
        assertThat(change(id, PUBLIC, BERT)).isInstanceOf(Placed.Pending.class);
    }

    static List<Reader> nobodyOfTheCouncilOffice() {
        return List.of(
                new Reader.Anonymous(),
                new Reader.Member("maria", Set.of(new CommitteeKey("kulturausschuss"))),
                new Reader.Office("amt"),
                PRESS,
                new Reader.PressChief("chef"),
                new Reader.Admin("admin"));
    }

    @ParameterizedTest
    @MethodSource("nobodyOfTheCouncilOffice")
    void nobodyElseChangesWhoMaySeeACouncilDocument(Reader somebody) throws IOException {
        DocumentId shown = read(PUBLIC);
        DocumentId hidden = read(OFFICE);

        assertThat(change(shown, OFFICE, somebody)).isEqualTo(new Placed.NotAllowed());
        assertThat(change(hidden, PUBLIC, somebody)).isEqualTo(new Placed.Missing());
        assertThat(visibility(shown)).isEqualTo(PUBLIC);
        assertThat(changes.of(hidden)).isEmpty();
    }

    @Test
    void thePressOfficeHandsItsDraftToTheCouncilOfficeButPublishesNothing() throws IOException {
        DocumentId id = read(DRAFT);

        assertThat(change(id, PUBLIC, PRESS)).isEqualTo(new Placed.NotAllowed());
        assertThat(change(id, OFFICE, PRESS)).isInstanceOf(Placed.Done.class);
        assertThat(change(id, DRAFT, PRESS)).isEqualTo(new Placed.Missing());
    }

    @Test
    void whatPersonsDecideAnswersTheQuestionsAboutIt() throws IOException {
        DocumentId id = read(OFFICE);
        clarifications.raise(id, Question.MIXED, "");
        clarifications.raise(id, Question.NOT_READABLE, "");
        change(id, PUBLIC, ANNA);
        assertThat(clarifications.openAbout(id)).hasSize(2);

        change(id, PUBLIC, BERT);

        assertThat(clarifications.openAbout(id))
                .extracting(open -> open.question())
                .containsExactly(Question.NOT_READABLE);
    }

    @Test
    void aFileNobodyHasReadIsNarrowedForTheDayItIsReadAndNotWidened() throws IOException {
        Document unread = receivedDocument("neu.pdf", PUBLIC);
        documents.add(unread, 1);

        change(unread.id(), CULTURE, ANNA);

        assertThat(documents.find(unread.id()).orElseThrow().arrival().declared())
                .isEqualTo(CULTURE);
        assertThat(change(unread.id(), PUBLIC, ANNA)).isEqualTo(new Placed.TooEarly());
    }

    @Test
    void theListOfRemovalsTellsWhatLeftThePublicAndWhatCameBack() throws IOException {
        DocumentId id = read(PUBLIC);
        change(id, CULTURE, ANNA);
        change(id, OFFICE, ANNA);
        change(id, PUBLIC, ANNA);
        change(id, PUBLIC, BERT);

        assertThat(removals.all())
                .extracting(Removal::kind)
                .containsExactly(Removal.Kind.DEPUBLISHED, Removal.Kind.PUBLISHED_AGAIN);
    }

    private Placed change(DocumentId id, Visibility wish, Reader by) throws IOException {
        return changeVisibility.change(id, wish, "Grund", by);
    }

    private Visibility visibility(DocumentId id) {
        return documents.find(id).orElseThrow().visibility();
    }

    private DocumentId read(Visibility visibility) {
        Document document = receivedDocument(visibility + ".pdf", visibility);
        documents.add(document, 1);
        documents.replace(documents
                .find(document.id())
                .orElseThrow()
                .recognised(DocumentKind.OTHER, visibility, new DocumentState.Recognised("application/pdf", true)));
        return document.id();
    }
}
