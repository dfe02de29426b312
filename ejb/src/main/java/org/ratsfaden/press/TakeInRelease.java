package org.ratsfaden.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ratsfaden.document.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Releases that come as files: a file of the press office becomes a draft and never goes out by itself, one that was issued
 * before goes into the archive. Joins the caller's transaction.
 */
public final class TakeInRelease {

    private static final Logger LOG = LoggerFactory.getLogger(TakeInRelease.class);

    private final PressReleases releases;
    private final PressNumbers numbers;
    private final PressRules rules;
    private final Clock clock;

    public TakeInRelease(PressReleases releases, PressNumbers numbers, PressRules rules, Clock clock) {
        this.releases = releases;
        this.numbers = numbers;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What was recognised in the file of a release that had been issued before.
     *
     * @param written the number as it stands there
     * @param responsible who answered for it; empty if nobody is named
     */
    public record Issued(
            PressNumber number, String written, LocalDate issuedOn, ReleaseText text, Optional<String> responsible) {}

    /** Begins a draft with what was recognised; a file that has become one already does not become another. */
    public void asDraft(DocumentId file, ReleaseText text, String source) {
        if (releases.ofDocument(file).isEmpty()) {
            PressRelease draft = PressRelease.begun(new Origin.FromFile(file), text, Set.of());
            releases.add(draft, clock.instant());
            releases.note(draft.id(), new HistoryEntry(clock.instant(), source, Deed.EDIT, 1, ""));
        }
    }

    /** Puts it into the archive, unless there is a release with its number already; its number counts unless it must be misread. */
    public void asIssued(DocumentId file, Issued issued, String source) {
        if (releases.ofDocument(file).isPresent()
                || releases.withNumber(issued.number()).isPresent()) {
            return;
        }
        count(file, issued.number());
        ReleaseVersion version = new ReleaseVersion(
                1,
                issued.text(),
                ReleaseDates.NONE,
                new ReleaseState.Published(
                        issued.issuedOn().atStartOfDay(rules.zone()).toInstant()),
                Set.of(),
                null,
                issued.responsible().orElse(null),
                "");
        PressRelease release = new PressRelease(
                ReleaseId.next(),
                new Origin.Imported(file),
                new Numbering(issued.number(), issued.written(), issued.issuedOn()),
                file,
                List.of(version),
                0);
        releases.add(release, clock.instant());
        releases.note(release.id(), new HistoryEntry(clock.instant(), source, Deed.PUBLISH, 1, ""));
    }

    private void count(DocumentId file, PressNumber number) {
        boolean past = number.year() < rules.dayOf(clock.instant()).getYear();
        if (!numbers.taken(number, past ? PressNumber.HIGHEST : PressNumber.REACH)) {
            LOG.warn("number of an imported release is too far above the last one to count document={}", file);
        }
    }
}
