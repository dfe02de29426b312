package org.ratsfaden.web.concept;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.web.page.Frame;

/**
 * An edition in front of the clerk who puts it right.
 *
 * @param notice what has just happened; {@code null} if nothing; {@code unfit} if it was not kept
 * @param now how the part stands that was not kept; empty for all others
 * @param seen the revision of each part, by the name of its form
 * @param outlined who has put the chapters in order; empty if nobody
 * @param mapping what became of the chapters of the edition before; empty for the first edition
 * @param mapped who has said so; empty if nobody
 * @param adopting the resolutions that may have adopted it
 * @param address the address of another, as typed
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
        List<String> now,
        Map<String, String> seen,
        String outlined,
        List<Line> outline,
        List<Earlier> mapping,
        List<String> fates,
        String mapped,
        List<Choice> adopting,
        String address) {

    public ConceptEditView {
        now = List.copyOf(now);
        seen = Map.copyOf(seen);
        outline = List.copyOf(outline);
        mapping = List.copyOf(mapping);
        fates = List.copyOf(fates);
        adopting = List.copyOf(adopting);
    }

    /**
     * A chapter; the last ones are empty, for new ones.
     *
     * @param place its number in the form
     * @param stands where it shall stand, as typed
     * @param was its mark; empty for a new one
     */
    public record Line(
            int place,
            String stands,
            String was,
            String number,
            String title,
            int level,
            boolean field,
            boolean dropped) {

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
