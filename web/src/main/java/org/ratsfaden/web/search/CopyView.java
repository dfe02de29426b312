package org.ratsfaden.web.search;

import org.ratsfaden.search.Hit;
import org.ratsfaden.web.document.FileNames;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/**
 * Another file that says the same as a document.
 *
 * @param label for example "auch als PDF"
 * @param about what sets it apart for somebody who hears the label alone: its title
 */
public record CopyView(String label, String about, String link) {

    public static CopyView of(Hit copy, Frame frame) {
        String type = FileNames.type(copy.fileName());
        return new CopyView(
                type.isEmpty() ? frame.say("copy.other") : frame.say("copy.as", type),
                copy.fileName(),
                frame.link(Address.of("/dokument/" + copy.id())));
    }
}
