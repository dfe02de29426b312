package org.ratsfaden.web.press;

import java.util.List;
import org.ratsfaden.web.page.Frame;

/**
 * A version of a release on paper.
 *
 * @param house who says it
 * @param note what stands on every page; empty if nothing has to
 * @param pictures in their order
 * @param linked what it tells of, as far as the reader may read it
 * @param address of its page, with the name of the server; empty while there is none
 */
public record ReleasePrintView(
        Frame frame,
        ReleaseView release,
        String house,
        String note,
        List<Picture> pictures,
        List<LinkedView> linked,
        String address) {

    public ReleasePrintView {
        pictures = List.copyOf(pictures);
        linked = List.copyOf(linked);
    }

    /**
     * A picture of it.
     *
     * @param source where the printer has it: {@code picture:0}
     */
    public record Picture(String source, String alternative, String credit) {}
}
