package org.ratsfaden.press;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Page;
import org.ratsfaden.transaction.Transactions;

/**
 * Releases as everybody reads them: only what is published, and only as long as the document that stands for it is public. What
 * is a draft, scheduled or under a Sperrfrist does not exist here, whoever asks.
 */
public final class ReadReleases {

    private static final Reader PUBLIC = new Reader.Anonymous();

    private final PressReleases releases;
    private final Documents documents;
    private final Transactions transactions;

    public ReadReleases(PressReleases releases, Documents documents, Transactions transactions) {
        this.releases = releases;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** What stands at an address of a release. */
    public sealed interface Answer {

        /**
         * A version the public may read.
         *
         * @param version the one asked for; another than the newest has been superseded
         * @param wording the words of an imported one, by paragraph; empty if it was written here
         */
        record Shown(PressRelease release, ReleaseVersion version, List<Attachment> attachments, String wording)
                implements Answer {

            public Shown {
                attachments = List.copyOf(attachments);
            }

            public boolean isSuperseded() {
                return version.stage() == Stage.CORRECTED;
            }
        }

        /** It was public once and is withdrawn. */
        record Gone(PressRelease release, ReleaseState.Withdrawn why) implements Answer {}

        record Missing() implements Answer {}
    }

    /** The version that holds. */
    public Answer find(PressNumber number) {
        return transactions.inOne(() -> releases.withNumber(number)
                .map(release -> answer(release, release.published().orElse(null)))
                .orElseGet(Answer.Missing::new));
    }

    /** The version that holds. */
    public Answer find(ReleaseId id) {
        return transactions.inOne(() -> releases.find(id)
                .map(release -> answer(release, release.published().orElse(null)))
                .orElseGet(Answer.Missing::new));
    }

    /** One version, also one that has been superseded. */
    public Answer find(PressNumber number, int version) {
        return transactions.inOne(() -> releases.withNumber(number)
                .map(release -> answer(
                        release,
                        release.version(version)
                                .filter(asked -> asked.state().published().isPresent())
                                .orElse(null)))
                .orElseGet(Answer.Missing::new));
    }

    /** The version with which a file goes: found as long as the public may read that one. */
    public Answer find(PressNumber number, UUID attachment) {
        return transactions.inOne(() -> releases.withNumber(number)
                .map(release -> answer(
                        release,
                        release.versions().stream()
                                .filter(version -> version.state().published().isPresent())
                                .filter(version -> goesWith(attachment, release, version))
                                .findFirst()
                                .orElse(null)))
                .orElseGet(Answer.Missing::new));
    }

    private boolean goesWith(UUID attachment, PressRelease release, ReleaseVersion version) {
        return releases.attachments(release.id(), version.number()).stream()
                .anyMatch(known -> known.id().equals(attachment));
    }

    /** What goes with releases that the public reads, by release; of those that have nothing, nothing. */
    public Map<ReleaseId, List<Attachment>> attachments(List<PressRelease> published) {
        Map<ReleaseId, Integer> versions = published.stream()
                .flatMap(release ->
                        release.published().stream().map(version -> Map.entry(release.id(), version.number())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return transactions.inOne(() -> releases.attachments(versions));
    }

    private Answer answer(PressRelease release, @Nullable ReleaseVersion version) {
        if (release.out().map(ReleaseVersion::state).orElse(null) instanceof ReleaseState.Withdrawn why) {
            return why.published().isEmpty() ? new Answer.Missing() : new Answer.Gone(release, why);
        }
        if (version == null || release.published().isEmpty() || !isPublic(release.document())) {
            return new Answer.Missing();
        }
        return new Answer.Shown(
                release, version, releases.attachments(release.id(), version.number()), wording(release));
    }

    private boolean isPublic(@Nullable DocumentId id) {
        return id != null
                && documents.find(id).map(Document::visibility).stream()
                        .anyMatch(visibility -> AccessPolicy.mayRead(PUBLIC, visibility));
    }

    private String wording(PressRelease release) {
        return release.origin() instanceof Origin.Imported(var document)
                ? documents.pages(document).stream().map(Page::text).collect(Collectors.joining("\n\n"))
                : "";
    }

    /**
     * Releases of a year, the newest first.
     *
     * @param year 0 for all
     */
    public List<PressRelease> published(int year, int offset, int limit) {
        return transactions.inOne(() -> releases.published(year, offset, limit));
    }

    /** How many there are. */
    public long count(int year) {
        return transactions.inOne(() -> releases.countPublished(year));
    }

    /** Years in which there are any, the newest first. */
    public List<Integer> years() {
        return transactions.inOne(releases::years);
    }

    /** What feeds tell: published and withdrawn ones, the last changed first. */
    public List<PressRelease> lastChanged(int limit) {
        return transactions.inOne(() -> releases.lastChanged(limit));
    }
}
