package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.document.Documents;
import org.ratsfaden.intake.FindKnownFiles;
import org.ratsfaden.intake.FollowDocuments;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.transaction.Transactions;

/** What whoever brings many files asks besides. */
@Dependent
@NullUnmarked
public class ImportWiring {

    @Produces
    @Singleton
    FindKnownFiles findKnownFiles(Documents documents, Transactions transactions) {
        return new FindKnownFiles(documents, transactions);
    }

    @Produces
    @Singleton
    FollowDocuments followDocuments(Documents documents, StepQueue queue, Transactions transactions) {
        return new FollowDocuments(documents, queue, transactions);
    }
}
