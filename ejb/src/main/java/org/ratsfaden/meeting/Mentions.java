package org.ratsfaden.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;

/**
 * Which documents speak of which sittings and agenda items. Knows no reader: {@link OpenProceedings} and {@link OpenSittings} ask who may read what. Joins
 * the caller's transaction.
 */
public interface Mentions {

    /** Keeps what a document speaks of, in place of what was kept of it before. */
    void keep(DocumentId document, List<Mention> mentions);

    /** Keeps the number of the paper that a document, or an item of it, is about, in place of what was kept of it before. */
    void keepPapers(DocumentId document, Map<ItemKey, PaperNumber> papers);

    /** The documents, and items of documents, that are about one of these papers. */
    List<Subject> about(Collection<PaperNumber> papers);

    /** Notes that an item goes by another id now, so that whoever knows the old one finds it. */
    void move(ResolutionId from, ResolutionId to);

    /** The id by which an item goes now that went by {@code old}; empty if it never went by that. */
    Optional<ResolutionId> movedTo(ResolutionId old);

    /** Forgets what a document spoke of. */
    void forget(DocumentId document);

    /** What a document speaks of, in the order of the sitting. */
    List<Mention> of(DocumentId document);

    /** What several documents speak of. */
    List<Mention> ofDocuments(Collection<DocumentId> documents);

    /** Every document that speaks of a sitting, and what of its items. */
    List<Mention> of(MeetingId meeting);

    /** Every document that speaks of one of these sittings, and what of its items. */
    List<Mention> ofMeetings(Collection<MeetingId> meetings);

    /** Every document that speaks of one of these items. */
    List<Mention> of(Collection<ResolutionId> resolutions);

    /** Every visibility that documents which speak of sittings have now. */
    Set<Visibility> visibilities();

    /** The items of which a document in view tells that something was decided, latest sitting first. */
    Found<ResolutionId> decided(Wanted wanted, Within within, View view);

    /** The sittings of which a document in view speaks, latest first. */
    Found<Sitting> meetings(Wanted wanted, Within within, View view);

    /** The sittings of these committees from a day on of which a document in view speaks, the next first. */
    List<Sitting> ahead(Collection<CommitteeKey> committees, LocalDate from, int most, View view);

    /** The day of the last sitting of these committees before a day of which a document in view speaks; empty if there is none. */
    Optional<LocalDate> lastBefore(Collection<CommitteeKey> committees, LocalDate day, View view);

    /** The committees of whose sittings a document in view speaks, by name. */
    List<CommitteeCount> committees(View view);

    /** The days of the sittings of which a document in view speaks, latest first. */
    List<LocalDate> days(Wanted wanted, View view);

    /**
     * Documents that may be shown, by their visibility.
     *
     * @param closed of those, the ones whose passages may be shown from which the public is shut out
     */
    record View(Set<Visibility> open, Set<Visibility> closed) {

        public View {
            open = Set.copyOf(open);
            closed = Set.copyOf(closed);
        }
    }

    /**
     * What is asked for.
     *
     * @param committee {@code null} for every one
     * @param days {@code null} for all
     * @param outcome a word of {@code Field.OUTCOME}; {@code null} for every one
     */
    record Wanted(
            @Nullable CommitteeKey committee,
            @Nullable Days days,
            @Nullable String outcome) {

        /** Everything. */
        public static final Wanted ALL = new Wanted(null, null, null);
    }

    /**
     * A stretch of a list.
     *
     * @param offset from 0
     */
    record Within(int offset, int limit) {}

    /**
     * A stretch of a list, and how long the whole is.
     */
    record Found<T>(long total, List<T> items) {

        public Found {
            items = List.copyOf(items);
        }
    }

    /**
     * A sitting in a list.
     *
     * @param items how many of its agenda items documents in view speak of
     * @param documents how many documents in view speak of it
     */
    record Sitting(Meeting meeting, long items, long documents) {}

    /** A committee, and how many of its sittings documents in view speak of. */
    record CommitteeCount(CommitteeKey key, String name, long meetings) {}
}
