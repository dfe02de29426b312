package org.ratsfaden.web.concept;

import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.resolution.ResolutionsView;

/**
 * A link between a document and a chapter, in a list.
 *
 * @param about kind and day of the document
 * @param concept whose chapter it is
 * @param chapter its title; with {@code chapterLink} the way to it
 * @param moved the title it had in the edition the link was made for; empty if it is the same
 * @param state the key of the state
 * @param byHand whether a person has set it
 * @param decided who has decided, and when; empty outside the council office, and while nobody has
 * @param quote the document's sentence; empty if none is named, or the reader may not see it
 * @param chapterQuote the concept's words; empty if none are known
 * @param decision what was decided and how far it has come; {@code null} if the document tells of no decision
 */
public record LinkLine(
        String id,
        String title,
        String link,
        String about,
        String concept,
        String chapter,
        String chapterLink,
        String moved,
        String kind,
        String state,
        String stateWords,
        boolean byHand,
        String decided,
        String quote,
        String place,
        String chapterQuote,
        String chapterPlace,
        ResolutionsView.@Nullable Row decision) {

    public boolean isSuggested() {
        return state.equals("suggested");
    }

    public boolean isConfirmed() {
        return state.equals("confirmed");
    }

    public boolean isRejected() {
        return state.equals("rejected");
    }
}
