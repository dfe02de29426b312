package org.ratsfaden.particular;

import java.util.List;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.transaction.Transactions;

/**
 * What an opened document names, for one reader: the public is not told of persons without an office, since a list of them says
 * more than the text they stand in (council-practice.md, "Who may read").
 */
public final class OpenParticulars {

    private final Particulars particulars;
    private final Transactions transactions;

    public OpenParticulars(Particulars particulars, Transactions transactions) {
        this.particulars = particulars;
        this.transactions = transactions;
    }

    /** Without what is worded as the document words it, where that wording is not for this reader. */
    public List<Particular> of(OpenedDocument opened, Reader reader) {
        return transactions.inOne(() -> particulars.of(opened.document().id())).stream()
                .filter(particular -> opened.wordingShown() || !particular.isWording())
                .filter(particular -> !(reader instanceof Reader.Anonymous)
                        || !(particular instanceof Person person)
                        || person.isInOffice())
                .toList();
    }
}
