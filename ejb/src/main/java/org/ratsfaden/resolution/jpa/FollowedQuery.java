package org.ratsfaden.resolution.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.jpa.VisibilityColumn;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Progresses.Seen;
import org.ratsfaden.resolution.Wish;

/** The list of decisions as SQL of both databases; every value is a parameter. */
final class FollowedQuery {

    /** A document of which nobody may read anything. */
    private static final List<String> NOBODY = List.of("nobody");

    private static final String FROM = " from mention m join document d on d.id = m.document_id"
            + " left join progress p on p.resolution_id = m.resolution_id";

    private static final String STILL_OPEN = "(p.status is null or p.status in ('open', 'in_progress')"
            + " or p.status = 'implemented' and p.settled_on is null)";

    private static final String LATE = "p.status in ('open', 'in_progress') and p.suspended = false and p.deadline < ";

    private static final String COMES_AGAIN = "coalesce(m.outcome, '') in ('deferred', 'referred')";

    /** The council office has put them together. */
    private static final String SAID = "t.together = true and ";

    /** What has a status of its own: the last word, or a question. */
    private static final String COUNTS =
            "((m.consultation_role = 'decides' or m.kind = 'question') and not (" + COMES_AGAIN + "))";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final Asked asked;
    private final Seen seen;

    FollowedQuery(Asked asked, Seen seen) {
        this.asked = asked;
        this.seen = seen;
    }

    Query count(EntityManager entities) {
        sql.append("select count(distinct m.resolution_id)").append(FROM);
        conditions();
        return query(entities);
    }

    Query ids(EntityManager entities, Within within) {
        sql.append("select m.resolution_id, case when ").append(LATE);
        value(seen.today());
        sql.append(" then p.deadline end as late").append(FROM);
        conditions();
        sql.append(" group by m.resolution_id, m.held_on, m.committee, m.sort_key, p.deadline, p.status, p.suspended")
                .append(" order by late nulls last, m.held_on desc, m.committee, m.sort_key,")
                .append(" m.resolution_id");
        return query(entities).setFirstResult(within.offset()).setMaxResults(within.limit());
    }

    Query offices(EntityManager entities) {
        sql.append("select distinct p.office").append(FROM);
        conditions();
        sql.append(" and p.office is not null order by p.office");
        return query(entities);
    }

    private void conditions() {
        sql.append(" where (p.resolution_id is not null or ");
        followedUp();
        sql.append(") and (");
        inView("m", "d");
        if (seen.account() != null) {
            sql.append(" or p.account = ");
            value(seen.account());
        }
        sql.append(")");
        asked.wishes().forEach(this::wanted);
    }

    /** Our own body's business, decided or asked, unless another has the last word in it. */
    private void followedUp() {
        sql.append("m.body_key = ");
        value(body().value());
        sql.append(" and m.kind <> 'procedure' and (m.decided = true and m.consultation_role <> 'advises'")
                .append(" and coalesce(m.outcome, '') not in ('rejected', 'recommended')")
                .append(" or m.kind = 'question' and m.outcome is null)");
        notFollowedByAnother();
    }

    private CommitteeKey body() {
        return asked.wishes().stream()
                .flatMap(wish -> wish instanceof Wish.OfBody(var other) ? Stream.of(other) : Stream.of())
                .findFirst()
                .orElse(seen.home());
    }

    /** Whether a document is in view, with what it says of an item. */
    private void inView(String mention, String document) {
        sql.append("(")
                .append(mention)
                .append(".closed = false and ")
                .append(document)
                .append(".visibility in ");
        values(columns(seen.view().open()));
        sql.append(" or ")
                .append(mention)
                .append(".closed = true and ")
                .append(document)
                .append(".visibility in ");
        values(columns(seen.view().closed()));
        sql.append(")");
    }

    /** What came back, or was decided by the deciding body, stands in the list once: as its last decision. */
    private void notFollowedByAnother() {
        sql.append(" and (").append(COUNTS).append(" or ");
        noneLater(
                "paper mine join paper theirs on theirs.paper = mine.paper"
                        + " join mention l on l.document_id = theirs.document_id and l.item = theirs.item",
                "mine.document_id = m.document_id and mine.item = m.item");
        sql.append(" and ");
        noneLater("matter_tie t join mention l on l.resolution_id = t.other", SAID + "t.one = m.resolution_id");
        sql.append(" and ");
        noneLater("matter_tie t join mention l on l.resolution_id = t.one", SAID + "t.other = m.resolution_id");
        sql.append(")");
    }

    private void noneLater(String others, String ofThis) {
        sql.append("not exists (select 1 from ")
                .append(others)
                .append(" join document e on e.id = l.document_id where ")
                .append(ofThis)
                .append(" and l.resolution_id <> m.resolution_id and l.decided = true and l.body_name = m.body_name")
                .append(" and (m.consultation_role = 'unknown' and l.consultation_role = 'decides'")
                .append(" and l.held_on >= m.held_on or ")
                .append(COMES_AGAIN)
                .append(" and l.held_on > m.held_on) and ");
        inView("l", "e");
        sql.append(")");
    }

    private void wanted(Wish wish) {
        switch (wish) {
            case Wish.InCommittee(var committee) -> equal("m.committee", committee.value());
            case Wish.WithStatus(var status) ->
                equal("coalesce(p.status, case when " + COUNTS + " then 'open' end)", status.key());
            case Wish.GivenTo(var office) -> equal("p.office", office);
            case Wish.ReportedBy(var account) -> equal("p.account", account);
            case Wish.OfKind(var kind) -> equal("m.kind", kind.key());
            case Wish.SubmittedBy(var words) -> {
                sql.append(" and lower(m.submitter) like ");
                value("%" + words.toLowerCase(Locale.GERMAN).replaceAll("[%_\\\\]", "") + "%");
            }
            case Wish.DueUntil(var day) -> {
                sql.append(" and p.status in ('open', 'in_progress') and p.deadline <= ");
                value(day);
            }
            case Wish.ChangedSince(var moment) -> {
                sql.append(" and exists (select 1 from progress_history h where h.resolution_id = m.resolution_id")
                        .append(" and h.action not in ('report', 'return') and h.done_at >= ");
                value(moment.atOffset(ZoneOffset.UTC));
                sql.append(")");
            }
            case Wish.InAnyOf(var committees) -> {
                sql.append(" and m.committee in ");
                values(keys(committees));
            }
            case Wish.OfOrLeftTo(var committees, var formers) -> {
                sql.append(" and (m.committee in ");
                values(keys(committees));
                sql.append(" or m.committee in ");
                values(keys(formers));
                sql.append(" and ").append(STILL_OPEN).append(")");
            }
            case Wish.DealtWithUntil(var day) -> {
                sql.append(" and m.held_on <= ");
                value(day);
            }
            case Wish.OfBody(var body) -> equal("m.body_key", body.value());
            case Wish.Among(var resolutions) -> {
                sql.append(" and m.resolution_id in ");
                values(
                        resolutions.isEmpty()
                                ? NOBODY
                                : resolutions.stream()
                                        .map(ResolutionId::toString)
                                        .toList());
            }
            case Wish.StillOpen() -> sql.append(" and ").append(STILL_OPEN);
            case Wish.Unfinished() -> sql.append(" and p.status in ('open', 'in_progress')");
            case Wish.Late() -> {
                sql.append(" and ").append(LATE);
                value(seen.today());
            }
            case Wish.WithDraft() -> sql.append(" and p.draft is not null");
            case Wish.WithoutOffice() ->
                sql.append(" and p.office is null and ")
                        .append(COUNTS)
                        .append(" and (p.status is null or p.status in ('open', 'in_progress'))");
        }
    }

    private static Collection<String> keys(Set<CommitteeKey> committees) {
        return committees.isEmpty()
                ? NOBODY
                : committees.stream().map(CommitteeKey::value).toList();
    }

    private void equal(String column, String wanted) {
        sql.append(" and ").append(column).append(" = ");
        value(wanted);
    }

    private void value(Object value) {
        values.add(value);
        sql.append("?").append(values.size());
    }

    private void values(Collection<String> wanted) {
        sql.append("(");
        String between = "";
        for (String one : wanted) {
            sql.append(between);
            value(one);
            between = ", ";
        }
        sql.append(")");
    }

    private static Collection<String> columns(Set<Visibility> visibilities) {
        return visibilities.isEmpty()
                ? NOBODY
                : visibilities.stream().map(VisibilityColumn::write).collect(Collectors.toSet());
    }

    private Query query(EntityManager entities) {
        Query query = entities.createNativeQuery(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
