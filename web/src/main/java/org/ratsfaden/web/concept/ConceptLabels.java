package org.ratsfaden.web.concept;

import org.ratsfaden.concept.ChapterMapping.Fate;
import org.ratsfaden.concept.Term;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.linking.LinkKind;

/** Keys of the words for what concepts and links can be. */
final class ConceptLabels {

    private ConceptLabels() {}

    static String key(State state) {
        return switch (state) {
            case SUGGESTED -> "link.state.suggested";
            case CONFIRMED -> "link.state.confirmed";
            case REJECTED -> "link.state.rejected";
        };
    }

    static String key(LinkKind kind) {
        return switch (kind) {
            case COMMISSIONS -> "link.kind.commissions";
            case ADOPTS -> "link.kind.adopts";
            case IMPLEMENTS -> "link.kind.implements";
            case AMENDS -> "link.kind.amends";
            case REPORTS -> "link.kind.reports";
        };
    }

    static String key(Fate fate) {
        return switch (fate) {
            case KEPT -> "fate.kept";
            case RENAMED -> "fate.renamed";
            case MERGED -> "fate.merged";
            case SPLIT -> "fate.split";
            case NEW -> "fate.new";
            case DROPPED -> "fate.dropped";
        };
    }

    static String key(Term term) {
        return switch (term) {
            case SHORT -> "term.short";
            case MEDIUM -> "term.medium";
            case LONG -> "term.long";
            case PERMANENT -> "term.permanent";
        };
    }
}
