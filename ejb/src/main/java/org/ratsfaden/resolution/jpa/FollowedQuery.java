package org.ratsfaden.resolution.jpa;

import java.util.stream.Stream;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Progresses.Seen;
import org.ratsfaden.resolution.Wish;

/** The list of decisions as SQL of both databases; every value is a parameter. */
final class FollowedQuery {

    private static final String TOLD = " from mention m join document d on d.id = m.document_id";
    private static final String PROGRESS = " join progress p on p.resolution_id = m.resolution_id";

    /** The council office has put them together. */
    private static final String SAID = "t.together = true and ";

    private final SqlWords sql = new SqlWords();
    private final Asked asked;
    private final Seen seen;
    private final InView view;

    /** Whether only what somebody has done something about is asked for: the database finds that first. */
    private final boolean touched;

    FollowedQuery(Asked asked, Seen seen) {
        this.asked = asked;
        this.seen = seen;
        this.view = new InView(seen);
        this.touched = asked.wishes().stream().anyMatch(WishedSql::isOfTouched);
    }

    private String from() {
        return touched ? TOLD + PROGRESS : TOLD + " left" + PROGRESS;
    }

    /** How many there are. */
    SqlWords count() {
        sql.words("select count(distinct m.resolution_id)").words(from());
        conditions();
        return sql;
    }

    /** Rows of the id of a decision and its deadline if that is over, in the order of the list. */
    SqlWords ids() {
        sql.words("select m.resolution_id, case when ").words(WishedSql.LATE);
        sql.value(seen.today());
        sql.words(" then p.deadline end as late").words(from());
        conditions();
        sql.words(" group by m.resolution_id, m.held_on, m.committee, m.sort_key, p.deadline, p.status, p.suspended")
                .words(" order by late nulls last, m.held_on desc, m.committee, m.sort_key,")
                .words(" m.resolution_id");
        return sql;
    }

    /** Rows of the key of a committee and how many of its decisions there are. */
    SqlWords committees() {
        sql.words("select m.committee, count(distinct m.resolution_id)").words(from());
        conditions();
        sql.words(" group by m.committee");
        return sql;
    }

    /** What somebody has done something about is followed up, whatever it is. */
    private void conditions() {
        sql.words(" where ");
        if (!touched) {
            sql.words("(p.resolution_id is not null or ");
            followedUp();
            sql.words(") and ");
        }
        view.toldOrAssigned(sql);
        asked.wishes().forEach(new WishedSql(sql, seen.today())::add);
    }

    /** Our own body's business, decided or asked, unless another has the last word in it. */
    private void followedUp() {
        sql.words("m.body_key = ");
        sql.value(body().value());
        sql.words(" and m.kind <> 'procedure' and (m.decided = true and m.consultation_role <> 'advises'")
                .words(" and coalesce(m.outcome, '') not in ('rejected', 'recommended')")
                .words(" or m.kind = 'question' and m.outcome is null)");
        notFollowedByAnother();
    }

    private CommitteeKey body() {
        return asked.wishes().stream()
                .flatMap(wish -> wish instanceof Wish.OfBody(var other) ? Stream.of(other) : Stream.of())
                .findFirst()
                .orElse(seen.home());
    }

    /** What came back, or was decided by the deciding body, stands in the list once: as its last decision. */
    private void notFollowedByAnother() {
        sql.words(" and (").words(WishedSql.COUNTS).words(" or ");
        noneLater(
                "paper mine join paper theirs on theirs.paper = mine.paper"
                        + " join mention l on l.document_id = theirs.document_id and l.item = theirs.item",
                "mine.document_id = m.document_id and mine.item = m.item");
        sql.words(" and ");
        noneLater("matter_tie t join mention l on l.resolution_id = t.other", SAID + "t.one = m.resolution_id");
        sql.words(" and ");
        noneLater("matter_tie t join mention l on l.resolution_id = t.one", SAID + "t.other = m.resolution_id");
        sql.words(")");
    }

    private void noneLater(String others, String ofThis) {
        sql.words("not exists (select 1 from ")
                .words(others)
                .words(" join document e on e.id = l.document_id where ")
                .words(ofThis)
                .words(" and l.resolution_id <> m.resolution_id and l.decided = true and l.body_name = m.body_name")
                .words(" and (m.consultation_role = 'unknown' and l.consultation_role = 'decides'")
                .words(" and l.held_on >= m.held_on or ")
                .words(WishedSql.COMES_AGAIN)
                .words(" and l.held_on > m.held_on) and ");
        view.told(sql, "l", "e");
        sql.words(")");
    }
}
