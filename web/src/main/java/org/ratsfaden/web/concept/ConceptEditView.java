package org.ratsfaden.web.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * An edition in front of the clerk who puts it right.
 *
 * @param notice what has just happened; {@code null} if nothing; {@code unfit} if it was not kept
 * @param outlined who has put the chapters in order; empty if nobody
 * @param mapping what became of the chapters of the edition before; empty for the first edition
 * @param mapped who has said so; empty if nobody
 * @param adopting the resolutions that may have adopted it
 */
public record ConceptEditView(
        Frame frame,
        String title,
        String edition,
        String editionId,
        String concept,
        String action,
        @Nullable String notice,
        boolean unfit,
        String outlined,
        List<Line> outline,
        List<Earlier> mapping,
        List<String> fates,
        String mapped,
        List<Choice> adopting) {

    public ConceptEditView {
        outline = List.copyOf(outline);
        mapping = List.copyOf(mapping);
        fates = List.copyOf(fates);
        adopting = List.copyOf(adopting);
    }

    /** A chapter; the last ones are empty, for new ones. */
    public record Line(int place, String was, String number, String title, int level, boolean field) {

        public boolean isNew() {
            return was.isEmpty();
        }
    }

    /** A chapter of the edition before, and where it may live on. */
    public record Earlier(String key, String title, List<Choice> later) {

        public Earlier {
            later = List.copyOf(later);
        }
    }

    public record Choice(String value, String label, boolean chosen) {}
}
