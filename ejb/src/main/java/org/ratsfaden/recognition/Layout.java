package org.ratsfaden.recognition;

import java.util.List;
import org.ratsfaden.document.DocumentKind;

/** A family of documents that look alike. A new family is one class, listed here, and its fixtures. */
sealed interface Layout
        permits AgendaExtract,
                Article,
                ByLaw,
                Concept,
                FullMinutes,
                Invitation,
                ItemMinutes,
                Paper,
                PressRelease,
                Resolution,
                Unknown {

    /** All layouts; of equally good ones the earlier counts. */
    List<Layout> ALL = List.of(
            new ItemMinutes(),
            new AgendaExtract(),
            new FullMinutes(),
            new Invitation(),
            new ByLaw(),
            new Resolution(),
            new Paper(),
            new PressRelease(),
            new Article(),
            new Concept(),
            new Unknown());

    /** How much the document looks like this: 0 not at all, from 3 on unmistakable. */
    int likeness(Reading reading);

    DocumentKind kind();

    /** Finds what a document in this layout states. */
    void read(Reading reading);
}
