package org.ratsfaden.placing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.clarification.Clarification.Question;
import org.ratsfaden.clarification.Clarifications;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;

/** What the bytes of a file mean that is here already, or was (decisions.md 3). Joins the caller's transaction. */
public final class SentAgain {

    private final PlaceDocument place;
    private final Clarifications clarifications;

    public SentAgain(PlaceDocument place, Clarifications clarifications) {
        this.place = place;
        this.clarifications = clarifications;
    }

    /**
     * The document that the sender means, if they may know of it: nothing tells a sender that a file is held that they may not
     * read. A draft of the press office stays its draft when somebody else files the same bytes as non-public: those become a
     * document of their own, or the draft would vanish from its authors.
     */
    public Optional<Document> meant(List<Document> held, Visibility wish, Reader sender) {
        List<Document> known = held.stream()
                .filter(document -> AccessPolicy.mayRead(sender, document.visibility()))
                .toList();
        return hidesDrafts(wish)
                ? known.stream().filter(document -> !isDraft(document)).findFirst()
                : known.stream().findFirst();
    }

    /**
     * The same bytes for other people: fewer of them at once, with a question to the clerk; more of them is the clerk's to grant.
     *
     * @param source who brings them
     * @return what changed; empty if nothing did
     */
    public Optional<VisibilityChange> again(Document held, Visibility wish, String source) throws IOException {
        Visibility now = PlaceDocument.standing(held);
        if (wish instanceof Visibility.Draft || now.equals(wish)) {
            return Optional.empty();
        }
        Visibility stricter = now.meet(wish);
        boolean wider =
                !stricter.equals(wish) && !held.arrival().declared().meet(wish).equals(wish);
        if (wider) {
            clarifications.raise(held.id(), Question.WIDER_WISH, source);
        }
        if (stricter.equals(now)) {
            place.declareNarrower(held, wish);
            return Optional.empty();
        }
        VisibilityChange change = place.narrow(held, stricter, source, "");
        clarifications.raise(held.id(), Question.NARROWED_AGAIN, source);
        return Optional.of(change);
    }

    /**
     * For whom a file is taken in that is not {@link #meant} by a document: what had been erased comes back for the clerk only,
     * who has to say whether it may.
     */
    public Visibility declared(List<Document> held, Visibility wish) {
        return wasErased(held) && !(wish instanceof Visibility.Draft)
                ? wish.meet(new Visibility.CouncilOffice())
                : wish;
    }

    /** Asks the clerk what has to be asked about a new document of a file that is, or was, here. */
    public void ask(List<Document> held, DocumentId taken, Visibility wish, String source) {
        if (wasErased(held)) {
            clarifications.raise(taken, Question.ERASED_BEFORE, source);
        }
        if (hidesDrafts(wish)) {
            held.stream()
                    .filter(SentAgain::isDraft)
                    .forEach(draft -> clarifications.raise(draft.id(), Question.ALSO_A_DRAFT, source));
        }
    }

    private static boolean hidesDrafts(Visibility wish) {
        return new Visibility.Draft().meet(wish) instanceof Visibility.CouncilOffice;
    }

    private static boolean isDraft(Document document) {
        return PlaceDocument.standing(document) instanceof Visibility.Draft;
    }

    private static boolean wasErased(List<Document> held) {
        return held.stream().anyMatch(Document::isErased);
    }
}
