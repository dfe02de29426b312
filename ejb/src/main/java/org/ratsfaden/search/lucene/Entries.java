package org.ratsfaden.search.lucene;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessToken;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.search.Entry;

/** Turns entries into Lucene documents, and what Lucene has stored of them back into descriptions. */
final class Entries {

    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType OFFSETS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

    /** The ways in which people write a day: {@code 06.03.2018}, {@code 6. März 2018}. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN),
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN));

    /** A longer value of a facet is cut: Lucene takes no term over 32,766 bytes. */
    private static final int LONGEST_VALUE = 500;

    private Entries() {}

    /**
     * The Lucene documents of an entry.
     *
     * @param everybodys those for the public index
     * @param internal those for the internal index
     */
    record Written(List<Document> everybodys, List<Document> internal) {}

    /** @param indexSeq the change of the document that {@code entry} was made from */
    static Written written(Entry entry, long indexSeq) {
        boolean hasCard = !entry.cardAskedFor().isEmpty() && !View.isForEverybody(entry.askedFor());
        List<Document> everybodys = new ArrayList<>();
        List<Document> internal = new ArrayList<>();
        (View.isForEverybody(entry.askedFor()) ? everybodys : internal).add(full(entry));
        if (hasCard) {
            (View.isForEverybody(entry.cardAskedFor()) ? everybodys : internal).add(card(entry));
        }
        Stream.concat(everybodys.stream(), internal.stream())
                .forEach(document -> document.add(new NumericDocValuesField(Fields.SEQ, indexSeq)));
        return new Written(everybodys, internal);
    }

    private static Document full(Entry entry) {
        Document document = described(entry, entry.askedFor());
        for (String page : entry.pages()) {
            document.add(new Field(Fields.EXACT, page, FREQUENCIES));
            document.add(new Field(Fields.STEM, page, OFFSETS));
            document.add(new Field(Fields.PARTS, page, OFFSETS));
            document.add(new Field(Fields.PIECES, page, FREQUENCIES));
            document.add(new Field(Fields.NUMBERS, page, OFFSETS));
        }
        addNumbers(document, entry.description());
        entry.persons().forEach(name -> addPerson(document, kept(name)));
        return document;
    }

    private static void addPerson(Document document, String name) {
        document.add(new StringField(Fields.PERSON, name, Field.Store.NO));
        document.add(new SortedSetDocValuesField(Fields.PERSON, new BytesRef(name)));
    }

    private static Document card(Entry entry) {
        Document document = described(entry, entry.cardAskedFor());
        addNumbers(document, entry.description());
        entry.askedFor()
                .forEach(token -> document.add(new StringField(Fields.FULL_FOR, token.value(), Field.Store.NO)));
        document.add(new StoredField(Fields.CARD, 1));
        return document;
    }

    private static Document described(Entry entry, Set<AccessToken> asked) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.id().toString(), Field.Store.YES));
        document.add(new NumericDocValuesField(Fields.ORDER, entry.id().value().getMostSignificantBits()));
        asked.forEach(token -> document.add(new StringField(Fields.ASKS, token.value(), Field.Store.NO)));
        if (View.isForEverybody(entry.askedFor()) || View.isForEverybody(entry.cardAskedFor())) {
            document.add(new StoredField(Fields.PUBLIC, 1));
        }
        addDescription(document, entry.description());
        entry.outcomes().forEach(outcome -> document.add(new StringField(Fields.OUTCOME, outcome, Field.Store.NO)));
        return document;
    }

    private static void addDescription(Document document, Description description) {
        document.add(new TextField(Fields.TITLE, description.title(), Field.Store.NO));
        document.add(new StoredField(Fields.STORED_TITLE, description.title()));
        document.add(new TextField(Fields.ABOUT, about(description), Field.Store.NO));
        document.add(new Field(Fields.EXACT, description.title() + "\n" + about(description), FREQUENCIES));
        document.add(new Field(Fields.PIECES, description.title(), FREQUENCIES));
        addValue(document, Fields.KIND, description.kind().key());
        addValue(document, Fields.BODY, description.body());
        addValue(document, Fields.COMMITTEE, description.committee());
        committeeKey(description)
                .ifPresent(key -> document.add(new StringField(Fields.COMMITTEE_KEY, key.value(), Field.Store.NO)));
        if (description.date() != null) {
            document.add(new LongField(Fields.DATE, description.date().toEpochDay(), Field.Store.YES));
        }
        if (description.reference() != null) {
            document.add(new StoredField(Fields.STORED_REFERENCE, description.reference()));
            NumberRuns.of(description.reference()).groups().stream()
                    .filter(group -> group.size() > 1)
                    .map(NumberRuns::key)
                    .filter(key -> key.length() <= LONGEST_VALUE)
                    .forEach(key -> document.add(new StringField(Fields.REFERENCE, key, Field.Store.NO)));
        }
        if (description.agendaItem() != null) {
            document.add(new StoredField(Fields.STORED_AGENDA_ITEM, description.agendaItem()));
        }
    }

    /** Numbers of the description come after those of the pages: their offsets lie behind the text. */
    private static void addNumbers(Document document, Description description) {
        document.add(new Field(Fields.NUMBERS, description.title() + "\n" + about(description), OFFSETS));
    }

    private static void addValue(Document document, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String kept = kept(value);
            document.add(new StringField(field, kept, Field.Store.YES));
            document.add(new SortedDocValuesField(field, new BytesRef(kept)));
        }
    }

    private static String kept(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
    }

    private static String about(Description description) {
        Stream<@Nullable String> words = Stream.of(
                description.body(), description.committee(), description.agendaItem(), description.reference());
        Stream<String> day = description.date() == null
                ? Stream.of()
                : DAYS.stream().map(format -> format.format(description.date()));
        return Stream.concat(words.flatMap(Stream::ofNullable), day).collect(Collectors.joining("\n"));
    }

    private static Optional<CommitteeKey> committeeKey(Description description) {
        return Optional.ofNullable(description.committee()).flatMap(CommitteeKey::named);
    }

    static Description description(Document stored) {
        var day = stored.getField(Fields.DATE);
        return new Description(
                stored.get(Fields.STORED_TITLE),
                DocumentKind.ofKey(stored.get(Fields.KIND)).orElse(DocumentKind.OTHER),
                day == null ? null : LocalDate.ofEpochDay(day.numericValue().longValue()),
                stored.get(Fields.BODY),
                stored.get(Fields.COMMITTEE),
                stored.get(Fields.STORED_REFERENCE),
                stored.get(Fields.STORED_AGENDA_ITEM));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
