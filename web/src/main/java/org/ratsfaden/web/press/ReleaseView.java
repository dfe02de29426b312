package org.ratsfaden.web.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release as it is read, on its own page and in the preview.
 *
 * @param number as written; empty before it has one
 * @param day of issue, in words; empty before it has one
 * @param isoDay the same for machines
 * @param note what this version corrects; empty for the first
 * @param bodyHtml safe HTML
 * @param wording paragraphs of an imported release, which say everything themselves; empty for one written here
 * @param contact lines
 * @param responsible who answers for it; {@code null} if nobody is named
 * @param enclosed pictures and other files
 */
public record ReleaseView(
        String kind,
        String title,
        String subtitle,
        String number,
        String day,
        String isoDay,
        String place,
        String note,
        String lead,
        String appointment,
        String bodyHtml,
        List<String> wording,
        List<String> contact,
        @Nullable String responsible,
        List<EnclosedView> enclosed) {

    public ReleaseView {
        wording = List.copyOf(wording);
        contact = List.copyOf(contact);
        enclosed = List.copyOf(enclosed);
    }

    public List<EnclosedView> pictures() {
        return enclosed.stream().filter(EnclosedView::isPicture).toList();
    }

    /** What is no picture. */
    public List<EnclosedView> files() {
        return enclosed.stream().filter(each -> !each.isPicture()).toList();
    }
}
