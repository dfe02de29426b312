package org.ratsfaden.resolution.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.jpa.VisibilityColumn;
import org.ratsfaden.meeting.Mentions.View;
import org.ratsfaden.resolution.Progresses.Seen;

/** What somebody sees, as conditions in SQL. */
record InView(Seen seen) {

    /** A document of which nobody may read anything. */
    private static final List<String> NOBODY = List.of("nobody");

    /** Whether a document is in view, with what it says of an item. */
    void told(SqlWords sql, String mention, String document) {
        View view = seen.view();
        sql.words("(")
                .words(mention)
                .words(".closed = false and ")
                .words(document)
                .words(".visibility in ");
        sql.values(columns(view.open()));
        sql.words(" or ")
                .words(mention)
                .words(".closed = true and ")
                .words(document)
                .words(".visibility in ");
        sql.values(columns(view.closed()));
        sql.words(")");
    }

    /** The same of {@code mention m} in {@code document d}; or it is assigned to whoever looks, by {@code progress p}. */
    void toldOrAssigned(SqlWords sql) {
        sql.words("(");
        told(sql, "m", "d");
        if (seen.account() != null) {
            sql.words(" or p.account = ");
            sql.value(seen.account());
        }
        sql.words(")");
    }

    private static Collection<String> columns(Set<Visibility> visibilities) {
        return visibilities.isEmpty()
                ? NOBODY
                : visibilities.stream().map(VisibilityColumn::write).collect(Collectors.toSet());
    }
}
