package org.ratsfaden.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.OriginalFiles;
import org.ratsfaden.document.Page;
import org.ratsfaden.placing.PlaceDocument;
import org.ratsfaden.press.Numbering;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseSheet;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.Shelf;

/**
 * Published releases as documents like any other. What the press office has written needs not be guessed from the text: it is
 * stored as said by a person; the recogniser adds what else it reads there, names and quotations.
 */
public final class PublicShelf implements Shelf {

    private static final String SOURCE = "press";

    private final Documents documents;
    private final OriginalFiles originals;
    private final StepQueue queue;
    private final PlaceDocument place;
    private final FollowChanges follow;
    private final Ways ways;

    /**
     * How releases become documents.
     *
     * @param house the Körperschaft that issues them
     * @param pages where the page of a release is, but for its number: {@code https://kreis.example/presse/}
     * @param scratch a folder for files that are just being written
     */
    public record Ways(ReleaseSheet sheet, String house, String pages, Path scratch, Clock clock) {}

    public PublicShelf(
            Documents documents,
            OriginalFiles originals,
            StepQueue queue,
            PlaceDocument place,
            FollowChanges follow,
            Ways ways) {
        this.documents = documents;
        this.originals = originals;
        this.queue = queue;
        this.place = place;
        this.follow = follow;
        this.ways = ways;
    }

    @Override
    public DocumentId put(PressRelease release, ReleaseVersion version, String by) throws IOException {
        Numbering numbering = release.numbered().orElseThrow();
        String sheet = ways.sheet().of(release, version);
        Document document = Document.received(
                        kept(sheet),
                        new Arrival(
                                fileName(numbering, version),
                                SOURCE,
                                ways.pages() + numbering.number(),
                                new Visibility.Public(),
                                ways.clock().instant()))
                .recognised(
                        DocumentKind.PRESS_RELEASE,
                        new Visibility.Public(),
                        new DocumentState.Recognised("text/plain", true));
        documents.add(document, sheet.getBytes(UTF_8).length);
        List<Page> pages = List.of(new Page(1, sheet, OffsetMap.UNCHANGED));
        documents.keepPages(document.id(), pages);
        FindingSource source = new FindingSource.Person(by, ways.clock().instant());
        for (Said said : said(numbering, version)) {
            Evidence evidence = Evidence.ofValue(said.value(), pages).orElse(null);
            documents.keepStatement(document.id(), new Finding(said.field(), said.value(), 1, evidence, source));
        }
        documents.replace(documents.find(document.id()).orElseThrow()); // draws its place in what search follows
        queue.add(new Step.Recognise(document.id()));
        return document.id();
    }

    private ContentHash kept(String sheet) throws IOException {
        Files.createDirectories(ways.scratch());
        Path file = Files.createTempFile(ways.scratch(), "release", ".txt");
        try {
            Files.writeString(file, sheet);
            ContentHash hash = ContentHash.of(file);
            originals.keep(hash, file);
            return hash;
        } finally {
            Files.delete(file);
        }
    }

    private static String fileName(Numbering numbering, ReleaseVersion version) {
        String name = numbering.written().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return version.number() == 1 ? name + ".txt" : name + "-v" + version.number() + ".txt";
    }

    private record Said(Field field, FindingValue value) {}

    private List<Said> said(Numbering numbering, ReleaseVersion version) {
        List<Said> said = new ArrayList<>();
        said.add(new Said(Field.KIND, new FindingValue.Words(DocumentKind.PRESS_RELEASE.key())));
        say(said, Field.TITLE, version.text().title());
        say(said, Field.BODY, ways.house());
        say(said, Field.PRESS_NUMBER, numbering.written());
        say(said, Field.PRESS_KEY, numbering.number().toString());
        said.add(new Said(Field.ISSUE_DATE, new FindingValue.Day(numbering.issuedOn())));
        say(said, Field.DATELINE_PLACE, version.text().place());
        say(said, Field.LEAD, version.text().lead());
        say(said, Field.CONTACT, version.text().contact());
        say(said, Field.VISDP, version.responsible());
        return said;
    }

    private static void say(List<Said> said, Field field, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.add(new Said(field, new FindingValue.Words(words.strip().replaceAll("\\s+", " "))));
        }
    }

    @Override
    public void replaced(DocumentId document) {
        documents
                .find(document)
                .filter(found -> !found.isErased())
                .ifPresent(found ->
                        documents.replace(found.placed(found.visibility().meet(new Visibility.Draft()))));
    }

    @Override
    public void takeAway(DocumentId document, String reason, String by) throws IOException {
        Document found = documents.find(document).orElseThrow();
        if (!found.isErased()) {
            place.narrow(found, new Visibility.Draft(), by, reason);
        }
    }

    @Override
    public void letSearchFollow() throws IOException {
        follow.catchUp();
    }
}
