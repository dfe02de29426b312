package org.ratsfaden.press;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;

/**
 * A press release with all its versions. Immutable; every deed makes the next value.
 *
 * @param numbering {@code null} until it first leaves the house
 * @param document what search finds in its place; {@code null} while it is not public
 * @param versions in the order of their numbers, at least one
 * @param revision number of the last stored change, for optimistic locking; 0 for one that was never stored
 */
public record PressRelease(
        ReleaseId id,
        Origin origin,
        @Nullable Numbering numbering,
        @Nullable DocumentId document,
        List<ReleaseVersion> versions,
        long revision) {

    public PressRelease {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a release has at least one version");
        }
    }

    static PressRelease begun(Origin origin, ReleaseText text, Set<String> authors) {
        return new PressRelease(ReleaseId.next(), origin, null, null, List.of(ReleaseVersion.first(text, authors)), 0);
    }

    /** Where one of its files is read, once it is public, in this portal; it needs a number. */
    public String path(Attachment attachment) {
        return "/presse/%s/datei/%s".formatted(numbered().orElseThrow().number(), attachment.id());
    }

    /** The newest version, whatever its stage. */
    public ReleaseVersion last() {
        return versions.getLast();
    }

    /** The version that is out: sent to contacts, published or withdrawn; empty while none is. */
    public Optional<ReleaseVersion> out() {
        return versions.reversed().stream().filter(PressRelease::isOut).findFirst();
    }

    private static boolean isOut(ReleaseVersion version) {
        return switch (version.stage()) {
            case DISPATCHED, PUBLISHED, WITHDRAWN -> true;
            case DRAFT, IN_REVIEW, APPROVED, CORRECTED -> false;
        };
    }

    /** The version the public reads; empty if it reads none. */
    public Optional<ReleaseVersion> published() {
        return out().filter(version -> version.stage() == Stage.PUBLISHED);
    }

    public Optional<ReleaseVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** Its number; empty until it first leaves the house. */
    public Optional<Numbering> numbered() {
        return Optional.ofNullable(numbering);
    }

    PressRelease with(ReleaseVersion changed) {
        List<ReleaseVersion> all = new ArrayList<>(versions);
        all.removeIf(version -> version.number() == changed.number());
        all.add(changed.number() - 1, changed);
        return new PressRelease(id, origin, numbering, document, all, revision);
    }

    PressRelease withoutLast() {
        return new PressRelease(id, origin, numbering, document, versions.subList(0, versions.size() - 1), revision);
    }

    PressRelease numbered(Numbering given) {
        return new PressRelease(id, origin, given, document, versions, revision);
    }

    PressRelease foundAs(@Nullable DocumentId newDocument) {
        return new PressRelease(id, origin, numbering, newDocument, versions, revision);
    }

    /** What the clock does next with it, and when; empty if it waits for persons. */
    public Optional<Instant> due() {
        return Stream.of(
                        Optional.of(last())
                                .filter(version -> version.stage() == Stage.APPROVED)
                                .flatMap(version -> version.dates().leavesAt()),
                        out().filter(version -> version.stage() == Stage.DISPATCHED)
                                .flatMap(version -> version.dates().publicFrom()))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** When what the public reads of it last changed; empty if it never read anything. */
    public Optional<Instant> publicSince() {
        return out().flatMap(version -> switch (version.state()) {
            case ReleaseState.Published(var at) -> Optional.of(at);
            case ReleaseState.Withdrawn(var published, var at, var _) ->
                Optional.ofNullable(published).map(_ -> at);
            case ReleaseState.Draft(),
                    ReleaseState.InReview(var _, var _),
                    ReleaseState.Approved(var _, var _),
                    ReleaseState.Dispatched(var _),
                    ReleaseState.Corrected(var _, var _) -> Optional.<Instant>empty();
        });
    }
}
