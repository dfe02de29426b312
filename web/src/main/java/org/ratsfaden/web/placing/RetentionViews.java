package org.ratsfaden.web.placing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.placing.KeepRetention;
import org.ratsfaden.placing.KeepRetention.Due;
import org.ratsfaden.placing.KeepingTime;
import org.ratsfaden.placing.RetentionStage;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Frame;

/** Gathers whose time is over. A document the clerk may not read (Confidential) is counted, and not named. */
@Dependent
public final class RetentionViews {

    private final KeepRetention retention;
    private final Documents documents;
    private final Transactions transactions;

    @Inject
    public RetentionViews(KeepRetention retention, Documents documents, Transactions transactions) {
        this.retention = retention;
        this.documents = documents;
        this.transactions = transactions;
    }

    RetentionView of(Frame frame) {
        List<Due> due = retention.due();
        List<Due> first = due.stream()
                .sorted(Comparator.comparing(Due::becomes).thenComparing(Due::kind))
                .limit(RetentionView.MOST)
                .toList();
        return new RetentionView(
                frame,
                rules(due, frame),
                papers(first.stream().map(Due::document).toList(), becoming(first, frame), frame),
                due.stream()
                        .filter(one -> one.becomes() == RetentionStage.OFFERED)
                        .count(),
                papers(limited(retention.offered()), Map.of(), frame),
                papers(limited(retention.answered()), Map.of(), frame));
    }

    private static List<DocumentId> limited(List<DocumentId> ids) {
        return ids.stream().limit(RetentionView.MOST).toList();
    }

    private static List<RetentionView.Rule> rules(List<Due> due, Frame frame) {
        return due.stream()
                .collect(Collectors.groupingBy(
                        one -> new RetentionView.Rule(
                                frame.labels().of(one.kind()), length(one.rule(), frame), becomes(one, frame), ""),
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(rule -> new RetentionView.Rule(
                        rule.getKey().kind(),
                        rule.getKey().after(),
                        rule.getKey().becomes(),
                        frame.say("number.plain", rule.getValue())))
                .sorted(Comparator.comparing(RetentionView.Rule::kind).thenComparing(RetentionView.Rule::becomes))
                .toList();
    }

    private static Map<DocumentId, String> becoming(List<Due> due, Frame frame) {
        return due.stream().collect(Collectors.toMap(Due::document, one -> becomes(one, frame)));
    }

    private List<RetentionView.Paper> papers(List<DocumentId> ids, Map<DocumentId, String> becoming, Frame frame) {
        Map<DocumentId, Document> known = transactions.inOne(() -> documents.findAll(ids)).stream()
                .filter(document -> AccessPolicy.mayRead(frame.reader(), document.visibility()))
                .collect(Collectors.toMap(Document::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(document -> new RetentionView.Paper(
                        document.id().toString(),
                        document.arrival().fileName(),
                        frame.link("/dokument/" + document.id()),
                        Stream.of(frame.labels().of(document.kind()), becoming.getOrDefault(document.id(), ""))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .toList();
    }

    private static String becomes(Due due, Frame frame) {
        return frame.say(
                due.becomes() == RetentionStage.DEPUBLISHED ? "retention.leaves-the-web" : "retention.to-be-offered");
    }

    private static String length(KeepingTime time, Frame frame) {
        return time instanceof KeepingTime.For(var length) && length.equals(Period.ofYears(length.getYears()))
                ? frame.say("retention.years", length.getYears())
                : time.words();
    }
}
