package org.ratsfaden.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ratsfaden.document.DocumentId;

/** What is told and said of concepts, kept without a database: for one thread. */
final class InMemoryConcepts {

    private InMemoryConcepts() {}

    static final class NoDocuments implements ConceptDocuments {

        private int asked;

        @Override
        public List<DocumentId> ids() {
            return List.of();
        }

        @Override
        public String revision() {
            return String.valueOf(++asked);
        }
    }

    static final class Told implements Announcements {

        private final Map<DocumentId, Announcement> kept = new LinkedHashMap<>();

        @Override
        public Optional<Announcement> of(DocumentId document) {
            return Optional.ofNullable(kept.get(document));
        }

        @Override
        public List<Announcement> all() {
            return List.copyOf(kept.values());
        }

        @Override
        public void keep(DocumentId document, Optional<Announcement> announcement) {
            kept.remove(document);
            announcement.ifPresent(one -> kept.put(document, one));
        }
    }

    static final class Words implements EditionWords {

        private final Map<EditionId, EditionWord> kept = new LinkedHashMap<>();

        @Override
        public List<EditionWord> all() {
            return List.copyOf(kept.values());
        }

        @Override
        public Optional<EditionWord> of(EditionId edition) {
            return Optional.ofNullable(kept.get(edition));
        }

        @Override
        public void hold() {
            // one thread
        }

        @Override
        public void keep(EditionWord word) {
            kept.put(word.edition(), word);
        }

        @Override
        public void forget(EditionId edition) {
            kept.remove(edition);
        }
    }
}
