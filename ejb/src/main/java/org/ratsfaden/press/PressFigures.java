package org.ratsfaden.press;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.transaction.Transactions;

/** How much the press office has sent out, month by month. */
public final class PressFigures {

    /** More than an office issues in a year. */
    private static final int MOST = PressNumber.HIGHEST;

    private final PressReleases releases;
    private final Outbox outbox;
    private final ZoneId zone;
    private final Transactions transactions;

    public PressFigures(PressReleases releases, Outbox outbox, ZoneId zone, Transactions transactions) {
        this.releases = releases;
        this.outbox = outbox;
        this.zone = zone;
        this.transactions = transactions;
    }

    /**
     * One month.
     *
     * @param month from 1
     * @param released first versions that became public; what was imported into the archive is not counted
     * @param corrected later versions that became public
     * @param accepted mails about releases that a mail server took
     */
    public record Month(int month, long released, long corrected, long withdrawn, long accepted) {}

    /** All twelve months; none for whoever may not read the workshop. */
    public List<Month> ofYear(int year, Reader reader) {
        return ReadWorkshop.mayRead(reader) ? transactions.inOne(() -> months(year)) : List.of();
    }

    private List<Month> months(int year) {
        List<PressRelease> own = releases.lastChanged(MOST).stream()
                .filter(release -> !(release.origin() instanceof Origin.Imported))
                .toList();
        List<ReleaseVersion> first =
                own.stream().flatMap(release -> published(release).limit(1)).toList();
        List<ReleaseVersion> corrections =
                own.stream().flatMap(release -> published(release).skip(1)).toList();
        List<ReleaseVersion> all =
                own.stream().flatMap(release -> release.versions().stream()).toList();
        Map<Integer, Long> accepted = outbox.acceptedByMonth("release", year, zone);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Month(
                        month,
                        count(first, version -> isPublished(version, year, month)),
                        count(corrections, version -> isPublished(version, year, month)),
                        count(all, version -> isWithdrawn(version, year, month)),
                        accepted.getOrDefault(month, 0L)))
                .toList();
    }

    /** Its versions that everybody could read, in their order. */
    private static Stream<ReleaseVersion> published(PressRelease release) {
        return release.versions().stream()
                .filter(version -> version.state().published().isPresent());
    }

    private static long count(List<ReleaseVersion> versions, Predicate<ReleaseVersion> wanted) {
        return versions.stream().filter(wanted).count();
    }

    private boolean isPublished(ReleaseVersion version, int year, int month) {
        return version.state().published().filter(at -> isIn(at, year, month)).isPresent();
    }

    private boolean isWithdrawn(ReleaseVersion version, int year, int month) {
        return version.state() instanceof ReleaseState.Withdrawn(var _, var at, var _) && isIn(at, year, month);
    }

    private boolean isIn(Instant at, int year, int month) {
        ZonedDateTime there = at.atZone(zone);
        return there.getYear() == year && there.getMonthValue() == month;
    }
}
