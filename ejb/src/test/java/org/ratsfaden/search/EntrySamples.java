package org.ratsfaden.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.SearchQuery.Sort;

/** Entries of an invented county, in the layouts of real ones. */
public final class EntrySamples {

    public static final Visibility PUBLIC = new Visibility.Public();
    public static final CommitteeKey SOCIAL = CommitteeKey.of("Kultur- und Sozialausschuss");
    public static final CommitteeKey BUILDING = CommitteeKey.of("Bauausschuss");
    public static final Reader ANYBODY = new Reader.Anonymous();
    public static final Reader CLERK = new Reader.Clerk("clerk");

    private EntrySamples() {}

    public static DocumentId id(int number) {
        return new DocumentId(new UUID(number * 7_919L, number));
    }

    public static Description description(String title) {
        return new Description(title, DocumentKind.OTHER, null, null, null, null, null);
    }

    public static Description minutes(String title, LocalDate date, String committee) {
        return new Description(title, DocumentKind.MINUTES, date, "Landkreis Seltenau", committee, null, null);
    }

    public static Entry entry(int number, Visibility visibility, Description description, String... pages) {
        return entry(id(number), visibility, description, pages);
    }

    public static Entry entry(DocumentId id, Visibility visibility, Description description, String... pages) {
        return new Entry(
                id, description, Set.of(), Set.of(), List.of(pages), AccessPolicy.askedBy(visibility), Set.of());
    }

    public static Entry entry(int number, Visibility visibility, String... pages) {
        return entry(number, visibility, description("Dokument " + (char) ('A' + number % 26)), pages);
    }

    /** The same, saying what became of its items. */
    public static Entry deciding(Entry entry, String... outcomes) {
        return new Entry(
                entry.id(),
                entry.description(),
                Set.of(outcomes),
                entry.persons(),
                entry.pages(),
                entry.askedFor(),
                entry.cardAskedFor());
    }

    /** The same, naming these persons. */
    public static Entry naming(Entry entry, String... persons) {
        return new Entry(
                entry.id(),
                entry.description(),
                entry.outcomes(),
                Set.of(persons),
                entry.pages(),
                entry.askedFor(),
                entry.cardAskedFor());
    }

    /** A newspaper article: its text is for the house, its card for everybody. */
    public static Entry article(int number, String title, String source, String... pages) {
        Description description =
                new Description(title, DocumentKind.NEWSPAPER, LocalDate.of(2024, 5, 17), source, null, null, null);
        return new Entry(
                id(number),
                description,
                Set.of(),
                Set.of(),
                List.of(pages),
                AccessPolicy.askedByThirdPartyText(new Visibility.Public()),
                AccessPolicy.askedBy(PUBLIC));
    }

    public static SearchQuery words(String words, Reader reader) {
        return new SearchQuery(words, Filter.NONE, Sort.RELEVANCE, 1, 20, reader);
    }
}
