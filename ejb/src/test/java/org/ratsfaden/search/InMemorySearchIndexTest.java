package org.ratsfaden.search;

class InMemorySearchIndexTest implements SearchIndexContract {

    private final KnownTexts texts = new KnownTexts();
    private final SearchIndex index = new InMemorySearchIndex(texts);

    @Override
    public SearchIndex index() {
        return index;
    }

    @Override
    public KnownTexts texts() {
        return texts;
    }
}
