package org.ratsfaden.web.placing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.placing.Erasure;
import org.ratsfaden.placing.Erasure.Progress;
import org.ratsfaden.placing.Erasures;
import org.ratsfaden.placing.Fate;
import org.ratsfaden.placing.VisibilityChange;
import org.ratsfaden.placing.VisibilityChanges;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.page.Frame;

/** Gathers what the page of a document shows to those who may change who sees it. */
public final class PlacingViews {

    private final VisibilityChanges changes;
    private final Erasures erasures;
    private final Transactions transactions;

    public PlacingViews(VisibilityChanges changes, Erasures erasures, Transactions transactions) {
        this.changes = changes;
        this.erasures = erasures;
        this.transactions = transactions;
    }

    /** @param notice key of what has just happened, from the address; anything unknown is nothing */
    public Optional<PlacingView> of(Document document, Frame frame, @Nullable String notice) {
        return switch (frame.reader()) {
            case Reader.Clerk(var account) ->
                Optional.of(transactions.inOne(() -> ofClerk(document, account, frame, notice)));
            case Reader.Press(var _), Reader.PressChief(var _) ->
                document.visibility() instanceof Visibility.Draft
                        ? Optional.of(view(document, frame, notice, null, null, List.of()))
                        : Optional.empty();
            case Reader.Anonymous(), Reader.Member(var _, var _), Reader.Office(var _), Reader.Admin(var _) ->
                Optional.empty();
        };
    }

    private PlacingView ofClerk(Document document, String account, Frame frame, @Nullable String notice) {
        List<VisibilityChange> history = changes.of(document.id());
        return view(
                document,
                frame,
                notice,
                history.stream()
                        .filter(VisibilityChange::isPending)
                        .findFirst()
                        .map(proposal -> proposal(proposal, account, frame))
                        .orElse(null),
                erasures.of(document.id())
                        .flatMap(erasure -> erasure(erasure, account, frame))
                        .orElse(null),
                history.stream().map(change -> entry(change, frame)).toList());
    }

    private static PlacingView view(
            Document document,
            Frame frame,
            @Nullable String notice,
            PlacingView.@Nullable Proposal proposal,
            PlacingView.@Nullable ErasureProposal erasure,
            List<PlacingView.Entry> history) {
        return new PlacingView(
                frame,
                "/dokument/" + document.id(),
                frame.labels().of(document.visibility()),
                frame.isClerk(),
                document.visibility() instanceof Visibility.Public,
                PlacingNotice.of(notice, frame).orElse(null),
                proposal,
                erasure,
                history);
    }

    private static PlacingView.Proposal proposal(VisibilityChange change, String account, Frame frame) {
        return new PlacingView.Proposal(
                words(change, frame),
                change.reason(),
                change.by().equals(account),
                word(change.to()),
                committees(change.to()));
    }

    private static Optional<PlacingView.ErasureProposal> erasure(Erasure erasure, String account, Frame frame) {
        return erasure.progress() instanceof Progress.Proposed(var by, var _, var reason)
                ? Optional.of(new PlacingView.ErasureProposal(
                        words(erasure, frame),
                        reason,
                        by.equals(account),
                        erasure.ground().key()))
                : Optional.empty();
    }

    /** What is proposed, by whom and when. */
    public static String words(VisibilityChange change, Frame frame) {
        return frame.say(
                "placing.proposed",
                frame.labels().of(change.to()),
                change.by(),
                frame.texts().moment(change.at()));
    }

    /** What is proposed, by whom and when; empty for an erasure that is ordered. */
    public static String words(Erasure erasure, Frame frame) {
        return erasure.progress() instanceof Progress.Proposed(var by, var at, var _)
                ? frame.say(
                        "erasure.proposed",
                        frame.labels().of(erasure.ground()),
                        by,
                        frame.texts().moment(at))
                : "";
    }

    private static PlacingView.Entry entry(VisibilityChange change, Frame frame) {
        return new PlacingView.Entry(
                frame.texts().moment(change.at()),
                change.by(),
                frame.say(
                        "placing.change",
                        frame.labels().of(change.from()),
                        frame.labels().of(change.to())),
                change.reason(),
                fate(change.fate(), frame));
    }

    private static String fate(Fate fate, Frame frame) {
        return switch (fate) {
            case Fate.AtOnce() -> "";
            case Fate.Pending() -> frame.say("fate.pending");
            case Fate.Confirmed(var by, var at) ->
                frame.say("fate.confirmed", by, frame.texts().moment(at));
            case Fate.Refused(var by, var at, var reason) ->
                frame.say("fate.refused", by, frame.texts().moment(at), reason);
            case Fate.Withdrawn(var at) ->
                frame.say("fate.withdrawn", frame.texts().moment(at));
            case Fate.Overtaken(var at) ->
                frame.say("fate.overtaken", frame.texts().moment(at));
        };
    }

    /** The word of the form; what no form says is not confirmed by one either. */
    public static String word(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Public() -> "public";
            case Visibility.Draft() -> "draft";
            case Visibility.CouncilOffice(), Visibility.OnlyFor(var _) -> "non-public";
            case Visibility.Confidential(var _), Visibility.Embargoed(var _) -> "";
        };
    }

    /** Keys as the form writes them, divided by commas. */
    public static String committees(Visibility visibility) {
        return visibility instanceof Visibility.OnlyFor(var keys)
                ? keys.stream().sorted().map(CommitteeKey::value).collect(Collectors.joining(", "))
                : "";
    }
}
