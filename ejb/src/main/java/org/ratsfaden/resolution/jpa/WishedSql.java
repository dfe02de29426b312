package org.ratsfaden.resolution.jpa;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Wish;

/** Each wish for the list of decisions as a condition on {@code mention m} and {@code progress p}. */
final class WishedSql {

    /** What nothing is called, for a choice of nothing. */
    private static final List<String> NOBODY = List.of("nobody");

    private static final String STILL_OPEN = "(p.status is null or p.status in ('open', 'in_progress')"
            + " or p.status = 'implemented' and p.settled_on is null)";

    /** To be followed by a day. */
    static final String LATE = "p.status in ('open', 'in_progress') and p.suspended = false and p.deadline < ";

    static final String COMES_AGAIN = "coalesce(m.outcome, '') in ('deferred', 'referred')";

    /** What has a status of its own: the last word, or a question. */
    static final String COUNTS =
            "((m.consultation_role = 'decides' or m.kind = 'question') and not (" + COMES_AGAIN + "))";

    private final SqlWords sql;
    private final LocalDate today;

    /** @param today what lies before it is late */
    WishedSql(SqlWords sql, LocalDate today) {
        this.sql = sql;
        this.today = today;
    }

    /** Whether only that can fulfil this wish which has a row in {@code progress}: somebody has done something about it. */
    static boolean isOfTouched(Wish wish) {
        return switch (wish) {
            case Wish.WithStatus(var status) -> status != ResolutionStatus.OPEN;
            case Wish.GivenTo(var _),
                    Wish.ReportedBy(var _),
                    Wish.DueUntil(var _),
                    Wish.ChangedSince(var _),
                    Wish.Unfinished(),
                    Wish.Late(),
                    Wish.Suspended(),
                    Wish.WithDraft() -> true;
            case Wish.InCommittee(var _),
                    Wish.OfKind(var _),
                    Wish.SubmittedBy(var _),
                    Wish.InAnyOf(var _),
                    Wish.OfOrLeftTo(var _, var _),
                    Wish.DealtWithUntil(var _),
                    Wish.OfBody(var _),
                    Wish.Among(var _),
                    Wish.StillOpen(),
                    Wish.WithoutOffice() -> false;
        };
    }

    void add(Wish wish) {
        switch (wish) {
            case Wish.InCommittee(var committee) -> equal("m.committee", committee.value());
            case Wish.WithStatus(var status) ->
                equal(
                        status == ResolutionStatus.OPEN
                                ? "coalesce(p.status, case when " + COUNTS + " then 'open' end)"
                                : "p.status",
                        status.key());
            case Wish.GivenTo(var office) -> equal("p.office", office);
            case Wish.ReportedBy(var account) -> equal("p.account", account);
            case Wish.OfKind(var kind) -> equal("m.kind", kind.key());
            case Wish.SubmittedBy(var words) -> {
                sql.words(" and lower(m.submitter) like ");
                sql.value("%" + words.toLowerCase(Locale.GERMAN).replaceAll("[%_\\\\]", "") + "%");
            }
            case Wish.DueUntil(var day) -> {
                sql.words(" and p.status in ('open', 'in_progress') and p.deadline <= ");
                sql.value(day);
            }
            case Wish.ChangedSince(var moment) -> {
                sql.words(" and exists (select 1 from progress_history h where h.resolution_id = m.resolution_id")
                        .words(" and h.action not in ('report', 'return') and h.done_at >= ");
                sql.value(moment.atOffset(ZoneOffset.UTC));
                sql.words(")");
            }
            case Wish.InAnyOf(var committees) -> {
                sql.words(" and m.committee in ");
                sql.values(keys(committees));
            }
            case Wish.OfOrLeftTo(var committees, var formers) -> {
                sql.words(" and (m.committee in ");
                sql.values(keys(committees));
                sql.words(" or m.committee in ");
                sql.values(keys(formers));
                sql.words(" and ").words(STILL_OPEN).words(")");
            }
            case Wish.DealtWithUntil(var day) -> {
                sql.words(" and m.held_on <= ");
                sql.value(day);
            }
            case Wish.OfBody(var body) -> equal("m.body_key", body.value());
            case Wish.Among(var resolutions) -> {
                sql.words(" and m.resolution_id in ");
                sql.values(
                        resolutions.isEmpty()
                                ? NOBODY
                                : resolutions.stream()
                                        .map(ResolutionId::toString)
                                        .toList());
            }
            case Wish.StillOpen() -> sql.words(" and ").words(STILL_OPEN);
            case Wish.Unfinished() -> sql.words(" and p.status in ('open', 'in_progress')");
            case Wish.Late() -> {
                sql.words(" and ").words(LATE);
                sql.value(today);
            }
            case Wish.Suspended() -> sql.words(" and p.suspended = true");
            case Wish.WithDraft() -> sql.words(" and p.draft is not null");
            case Wish.WithoutOffice() ->
                sql.words(" and p.office is null and ")
                        .words(COUNTS)
                        .words(" and (p.status is null or p.status in ('open', 'in_progress'))");
        }
    }

    private static Collection<String> keys(Set<CommitteeKey> committees) {
        return committees.isEmpty()
                ? NOBODY
                : committees.stream().map(CommitteeKey::value).toList();
    }

    private void equal(String column, String wanted) {
        sql.words(" and ").words(column).words(" = ").value(wanted);
    }
}
