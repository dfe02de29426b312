package org.ratsfaden.press;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;

/** All releases, whatever their stage. Joins the caller's transaction. */
public interface PressReleases {

    Optional<PressRelease> find(ReleaseId id);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<PressRelease> hold(ReleaseId id);

    Optional<PressRelease> withNumber(PressNumber number);

    /** The release that came from this file, or that search finds as this document. */
    Optional<PressRelease> ofDocument(DocumentId document);

    void add(PressRelease release, Instant at);

    /**
     * Stores the next value; versions it no longer has are gone with their attachments, whose files are let go of.
     *
     * @throws StaleRelease if somebody stored another value since {@code release} was found
     */
    void replace(PressRelease release);

    /** Forgets a release that never left the house, with its history. */
    void remove(ReleaseId id);

    /** Forgets its history, its attachments, for whom it was meant, and what it was linked to. */
    void strip(ReleaseId id);

    /** Releases whose newest version is at one of these stages, the last changed first, at most {@code limit}. */
    List<PressRelease> at(Collection<Stage> stages, int limit);

    /** What the clock has to move by {@code now}: what is approved or dispatched and whose instant has come, at most {@code limit}. */
    List<ReleaseId> due(Instant now, int limit);

    /**
     * Releases the public reads now, the newest first.
     *
     * @param year of issue; 0 for all
     */
    List<PressRelease> published(int year, int offset, int limit);

    /** How many {@link #published} would be without a limit. */
    long countPublished(int year);

    /** Years in which releases were issued that the public reads now, the newest first. */
    List<Integer> years();

    /** Releases the public reads now or has read before they were withdrawn, the last changed first, at most {@code limit}. */
    List<PressRelease> lastChanged(int limit);

    void note(ReleaseId id, HistoryEntry entry);

    /** What was done with it, oldest first. */
    List<HistoryEntry> history(ReleaseId id);

    /** What goes with a version, in the order it was added. */
    List<Attachment> attachments(ReleaseId id, int version);

    /** What goes with these versions, by release; of releases that have none nothing. */
    Map<ReleaseId, List<Attachment>> attachments(Map<ReleaseId, Integer> versions);

    void attach(ReleaseId id, int version, Attachment attachment);

    /** Changes the words of an attachment. */
    void describe(Attachment attachment);

    /** Its file is let go of. */
    void detach(Attachment attachment);
}
