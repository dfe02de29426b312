package org.ratsfaden.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ratsfaden.document.DocumentId;

/** Page texts in memory; remembers who was asked for. */
public final class KnownTexts implements PageTexts {

    private final Map<DocumentId, List<String>> texts = new ConcurrentHashMap<>();
    private final List<DocumentId> askedFor = new CopyOnWriteArrayList<>();

    public void know(Entry entry) {
        texts.put(entry.id(), entry.pages());
    }

    public void forget(DocumentId id) {
        texts.remove(id);
    }

    public List<DocumentId> askedFor() {
        return List.copyOf(askedFor);
    }

    @Override
    public Map<DocumentId, List<String>> of(Collection<DocumentId> ids) {
        askedFor.addAll(ids);
        Map<DocumentId, List<String>> found = new HashMap<>();
        ids.stream().filter(texts::containsKey).forEach(id -> found.put(id, texts.get(id)));
        return found;
    }
}
