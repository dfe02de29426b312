package org.ratsfaden.press;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One version of a release: the first, or a correction.
 *
 * @param number from 1
 * @param authors everybody who has written on it or submitted it; none of them approves it
 * @param urgency {@code null} unless one person approved it alone
 * @param responsible who answers for it (V.i.S.d.P.), fixed when it goes out; {@code null} before, and where nobody is named
 * @param note what this version corrects, for readers; empty for the first
 */
public record ReleaseVersion(
        int number,
        ReleaseText text,
        ReleaseDates dates,
        ReleaseState state,
        Set<String> authors,
        @Nullable Urgency urgency,
        @Nullable String responsible,
        String note) {

    public ReleaseVersion {
        authors = Set.copyOf(authors);
    }

    /** What a new release begins with. */
    public static ReleaseVersion blank() {
        return first(ReleaseText.EMPTY, Set.of());
    }

    static ReleaseVersion first(ReleaseText text, Set<String> authors) {
        return new ReleaseVersion(1, text, ReleaseDates.NONE, new ReleaseState.Draft(), authors, null, null, "");
    }

    /** The draft of the version that corrects this one. */
    ReleaseVersion next(String author) {
        ReleaseDates sameEmbargo = new ReleaseDates(null, dates.embargoUntil());
        return new ReleaseVersion(
                number + 1, text, sameEmbargo, new ReleaseState.Draft(), Set.of(author), null, null, "");
    }

    ReleaseVersion written(ReleaseText newText, ReleaseDates newDates, String newNote, String author) {
        return new ReleaseVersion(number, newText, newDates, state, authors, urgency, responsible, newNote).by(author);
    }

    ReleaseVersion by(String author) {
        Set<String> more = new TreeSet<>(authors);
        more.add(author);
        return new ReleaseVersion(number, text, dates, state, more, urgency, responsible, note);
    }

    ReleaseVersion in(ReleaseState newState) {
        return new ReleaseVersion(number, text, dates, newState, authors, urgency, responsible, note);
    }

    ReleaseVersion with(@Nullable Urgency newUrgency) {
        return new ReleaseVersion(number, text, dates, state, authors, newUrgency, responsible, note);
    }

    ReleaseVersion answeredForBy(@Nullable String name) {
        return new ReleaseVersion(number, text, dates, state, authors, urgency, name, note);
    }

    public Stage stage() {
        return state.stage();
    }
}
