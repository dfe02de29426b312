package org.ratsfaden.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.ratsfaden.access.AccessToken;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.search.Filter;

/** What narrows a query without changing its scores: the reader's right, and the filter asked for. */
final class Permission {

    private Permission() {}

    /** {@code query} among what somebody who holds these tokens may find; each document once, in full or as its card. */
    static Query narrowed(Query query, Set<AccessToken> held, Filter filter) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (!View.EVERYBODY.containsAll(held)) {
            List<String> tokens = held.stream().map(AccessToken::value).toList();
            narrowed.add(anyOf(Fields.ASKS, tokens), Occur.FILTER).add(anyOf(Fields.FULL_FOR, tokens), Occur.MUST_NOT);
        }
        clauses(filter).forEach(clause -> narrowed.add(clause, Occur.FILTER));
        return narrowed.build();
    }

    private static List<Query> clauses(Filter filter) {
        List<Query> clauses = new ArrayList<>();
        if (!filter.kinds().isEmpty()) {
            clauses.add(anyOf(
                    Fields.KIND, filter.kinds().stream().map(kind -> kind.key()).toList()));
        }
        if (!filter.bodies().isEmpty()) {
            clauses.add(anyOf(Fields.BODY, filter.bodies()));
        }
        if (!filter.committees().isEmpty()) {
            clauses.add(anyOf(
                    Fields.COMMITTEE_KEY,
                    filter.committees().stream().map(key -> key.value()).toList()));
        }
        if (!filter.outcomes().isEmpty()) {
            clauses.add(anyOf(Fields.OUTCOME, filter.outcomes()));
        }
        if (!filter.persons().isEmpty()) {
            clauses.add(anyOf(Fields.PERSON, filter.persons()));
        }
        if (filter.among() != null) {
            clauses.add(anyOf(
                    Fields.ID, filter.among().stream().map(DocumentId::toString).toList()));
        }
        if (filter.from() != null || filter.to() != null) {
            clauses.add(LongField.newRangeQuery(
                    Fields.DATE,
                    filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochDay(),
                    filter.to() == null ? Long.MAX_VALUE : filter.to().toEpochDay()));
        }
        if (filter.changedAfter() > 0) {
            clauses.add(NumericDocValuesField.newSlowRangeQuery(Fields.SEQ, filter.changedAfter() + 1, Long.MAX_VALUE));
        }
        return clauses;
    }

    private static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
