package org.ratsfaden.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.account.Role;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Arrival;
import org.ratsfaden.document.ContentHash;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.DocumentState;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.OffsetMap;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Page;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.journey.Step;
import org.ratsfaden.journey.StepQueue;
import org.ratsfaden.operation.Condition;
import org.ratsfaden.operation.Stock;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.Mark;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.search.SearchResult.Facet;
import org.ratsfaden.search.SearchResult.FacetCount;
import org.ratsfaden.search.SimilarHits;
import org.ratsfaden.settings.Settings.Effective;
import org.ratsfaden.trouble.Trouble;
import org.ratsfaden.web.clarification.ClarificationView;
import org.ratsfaden.web.contact.ContactsView;
import org.ratsfaden.web.document.DocumentView;
import org.ratsfaden.web.document.DocumentViews;
import org.ratsfaden.web.document.ParticularSpecimens;
import org.ratsfaden.web.document.PlaceAsked;
import org.ratsfaden.web.legal.Imprint;
import org.ratsfaden.web.legal.LegalPages;
import org.ratsfaden.web.newsletter.NewsletterView;
import org.ratsfaden.web.operation.OperationView;
import org.ratsfaden.web.operation.OperationViews;
import org.ratsfaden.web.ownaccount.OwnAccountView;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.ErrorView;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.placing.PlacingView;
import org.ratsfaden.web.placing.RetentionView;
import org.ratsfaden.web.press.AudienceView;
import org.ratsfaden.web.resolution.ResolutionSpecimens;
import org.ratsfaden.web.resolution.StrayView;
import org.ratsfaden.web.search.Period;
import org.ratsfaden.web.search.SavedView;
import org.ratsfaden.web.search.SearchAddress;
import org.ratsfaden.web.search.SearchView;
import org.ratsfaden.web.search.SearchViews;
import org.ratsfaden.web.seat.SeatsView;
import org.ratsfaden.web.signin.SignInView;
import org.ratsfaden.web.start.StartPage;
import org.ratsfaden.web.text.Language;
import org.ratsfaden.web.text.Texts;
import org.ratsfaden.web.upload.UploadPage;
import org.ratsfaden.web.upload.UploadView;

/** Every kind of page, rendered without a server into {@code target/specimens}, to be looked at and to be checked by axe. */
class Specimens {

    private static final Path FOLDER = Path.of("target", "specimens");
    private static final Reader PUBLIC = new Reader.Anonymous();
    private static final Reader CLERK = new Reader.Clerk("k.ahlers");
    private static final Reader PRESS = new Reader.Press("p.wulff");
    private static final DocumentId ID = new DocumentId(UUID.fromString("0b0c4d9e-6a5b-4f64-9df1-2f1c7ad1b001"));
    private static final Instant RECEIVED = Instant.parse("2026-03-12T08:15:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String MINUTES = """
            Landkreis Mittelau
            Niederschrift der 4. Sitzung des Kultur- und Sozialausschusses

            TOP 5.1  Sprachkurse für Zugewanderte

            Frau Brandis berichtet, dass die Deutschkurse seit dem Frühjahr ausgebucht sind. Die Verwaltung wird
            beauftragt, bis zum Herbst weitere Sprachkurse einzurichten und dem Ausschuss regelmäßig zu berichten.

            Abstimmungsergebnis: einstimmig
            """;

    private final Templates templates = new Templates();

    @Test
    void everyKindOfPageIsRendered() throws Exception {
        Files.createDirectories(FOLDER);

        for (Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey() + ".html"), page.getValue());
        }
    }

    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(
                "start",
                templates.html("start", StartPage.view(frame("/", PUBLIC), found(6, null), 0, List.of(), List.of())));
        pages.put(
                "start-en", templates.html("start", StartPage.view(english("/"), found(6, null), 0, List.of(), SAVED)));
        pages.put(
                "start-empty",
                templates.html(
                        "start",
                        StartPage.view(
                                frame("/", CLERK),
                                nothing(null),
                                12,
                                ResolutionSpecimens.desks(frame("/", CLERK)),
                                SAVED)));
        pages.put("search", templates.html("search", search(PUBLIC, narrowed(), found(5, "Sprachkurse"))));
        pages.put(
                "search-clerk",
                templates.html("search", search(CLERK, SearchAddress.of("Sprachkurs"), found(5, null))));
        pages.put("search-print", templates.html("search-print", search(PUBLIC, narrowed(), found(5, null))));
        pages.put("search-nothing", templates.html("search", search(PUBLIC, narrowed(), nothing("Sprachkurse"))));
        pages.put(
                "search-dates",
                templates.html(
                        "search",
                        search(PUBLIC, SearchAddress.of("Haushalt").between("gestern", "13/2017"), found(3, null))));
        pages.put(
                "document",
                templates.html("document", document(PUBLIC, new Visibility.Public(), read(), "Sprachkurse")));
        pages.put(
                "document-clerk",
                templates.html(
                        "document",
                        document(
                                CLERK,
                                new Visibility.OnlyFor(Set.of(new CommitteeKey("kultur-und-sozialausschuss"))),
                                read(),
                                "")));
        pages.put(
                "document-waiting",
                templates.html(
                        "document", document(CLERK, new Visibility.CouncilOffice(), new DocumentState.Received(), "")));
        pages.put(
                "document-unreadable",
                templates.html(
                        "document",
                        document(
                                CLERK,
                                new Visibility.CouncilOffice(),
                                new DocumentState.Quarantined(QuarantineReason.NO_TEXT, "3 Seiten, 0 Zeichen"),
                                "")));
        pages.put("document-newspaper", templates.html("document", newspaper()));
        pages.put("signin", templates.html("signin", new SignInView(frame("/anmelden", PUBLIC), "", "/suche?q=a", "")));
        pages.put(
                "signin-refused",
                templates.html(
                        "signin",
                        new SignInView(
                                frame("/anmelden", PUBLIC),
                                "k.ahlers",
                                "/",
                                frame("/", PUBLIC).say("signin.wrong"))));
        pages.put("newsletter", templates.html("newsletter", newsletter(null)));
        pages.put(
                "newsletter-problem",
                templates.html("newsletter", newsletter("An diese Adresse kann keine Mail geschickt werden.")));
        pages.put("contacts", templates.html("contacts", contacts()));
        pages.put("audience", templates.html("audience", audience()));
        pages.put("betrieb", templates.html("betrieb", operation()));
        pages.put("konto", templates.html("konto", konto(false, "")));
        pages.put("konto-must-change", templates.html("konto", konto(true, "")));
        pages.put(
                "konto-refused",
                templates.html("konto", konto(false, frame("/konto", CLERK).say("password.obvious"))));
        pages.put("upload", templates.html("upload", upload(CLERK, List.of())));
        pages.put("upload-press", templates.html("upload", upload(PRESS, List.of())));
        pages.put("upload-done", templates.html("upload", upload(CLERK, outcomes())));
        pages.put("clarifications", templates.html("clarifications", clarifications()));
        pages.put("retention", templates.html("retention", retention()));
        pages.put("seats", templates.html("seats", seats()));
        pages.put("imprint", templates.html("legal", LegalPages.imprint(imprint(), frame("/impressum", PUBLIC))));
        pages.put(
                "accessibility",
                templates.html("legal", LegalPages.accessibility(imprint(), frame("/barrierefreiheit", PUBLIC))));
        pages.put("privacy", templates.html("legal", LegalPages.privacy(imprint(), frame("/datenschutz", PUBLIC))));
        pages.putAll(ResolutionSpecimens.pages(templates, frame("/beschluesse", PUBLIC), frame("/beschluesse", CLERK)));
        for (int status : new int[] {403, 404, 410, 500}) {
            ErrorView error = ErrorView.of(frame("/dokument/x", PUBLIC), status, status == 500 ? "7f3a19c2" : "");
            pages.put("error-" + status, templates.html("error", error));
        }
        return pages;
    }

    private static Frame frame(String path, Reader reader) {
        return frame(path, reader, Language.GERMAN);
    }

    private static Frame english(String path) {
        return frame(path, PUBLIC, Language.ENGLISH);
    }

    private static Frame frame(String path, Reader reader, Language language) {
        String word = reader instanceof Reader.Anonymous ? "" : "a-word";
        return new Frame(
                new Texts(language),
                Address.of(path),
                reader,
                word,
                name -> "../../src/main/webapp/static/" + name,
                "Landkreis Mittelau");
    }

    private static OperationView operation() {
        Condition condition = new Condition(
                RECEIVED,
                new Stock.Steps(12, 3, 1, RECEIVED),
                Map.of("received", 12L, "recognised", 18_340L, "quarantined", 7L),
                new Stock.Originals(18_352, 9_412_000_000L),
                new Condition.Index(4, 812_000_000, false),
                new Condition.Disk(61_000_000_000L, 100_000_000_000L),
                "PostgreSQL 15.14",
                2_400_000_000L,
                new Condition.Reading(2, 41, Condition.VirusCheck.SILENT),
                RECEIVED,
                new Condition.Program("1-SNAPSHOT", "25.0.1+8", RECEIVED));
        StepQueue.Stuck stuck = new StepQueue.Stuck(
                new UUID(2, 1), new Step.Read(ID), 6, Trouble.FILE_MISSING.advice() + " x", RECEIVED);
        return new OperationViews(
                        frame("/betrieb", new Reader.Admin("a.adler")), true, new Outbox.Tally(3, 1_204, 2, 0))
                .of(
                        condition,
                        List.of(stuck),
                        List.of(new Stock.Unread(ID, QuarantineReason.TOO_SLOW, RECEIVED)),
                        List.of(
                                new Effective(
                                        "ratsfaden.base-url",
                                        "https://rat.mittelau.example",
                                        "settings.properties line 3"),
                                new Effective("ratsfaden.metrics.key", "…", "settings.properties line 9"),
                                new Effective("ratsfaden.zone", "Europe/Berlin", "default")));
    }

    private static NewsletterView newsletter(@Nullable String problem) {
        Frame frame = frame("/newsletter", PUBLIC);
        return new NewsletterView(
                frame, frame.say("newsletter.words"), frame.say("newsletter.subscribe"), true, "", problem, null);
    }

    private static ContactsView contacts() {
        return new ContactsView(
                frame("/presse/verteiler", PRESS),
                List.of(new ContactsView.Line(
                        "/presse/verteiler/1",
                        new KeepContacts.Words("Anna Ahrens", "Tagblatt", "anna@tagblatt.example", "Lokalpresse"))),
                List.of("Funk", "Lokalpresse"),
                new KeepContacts.Words("Bodo", "Welle Aue", "bodo@", "Funk"),
                "/presse/verteiler/2",
                "Cleo;Blog",
                "An diese Adresse kann keine Mail geschickt werden.",
                null);
    }

    private static AudienceView audience() {
        return new AudienceView(
                frame("/presse/werkstatt/1/empfaenger", PRESS),
                "/presse/werkstatt/1",
                "Die Brücke ist fertig",
                List.of(new AudienceView.Choice("Funk", "Funk", true, false)),
                List.of(new AudienceView.Choice("1", "Anna Ahrens (Tagblatt)", false, false)),
                "Niemand hat die Mitteilungen abonniert.",
                List.of("12 angenommen", "eine wartet"));
    }

    private static OwnAccountView konto(boolean mustChange, String problem) {
        Frame frame = frame("/konto", mustChange ? PUBLIC : CLERK);
        return new OwnAccountView(
                frame,
                "k.ahlers",
                frame.labels().of(Role.CLERK),
                List.of(new OwnAccountView.Seat(
                        "kultur-und-sozialausschuss", "Mitglied", frame.say("konto.from", "1. Juli 2024"))),
                mustChange,
                problem,
                false);
    }

    private static SearchAddress narrowed() {
        return SearchAddress.of("Sprachkurs")
                .toggled(DocumentKind.MINUTES)
                .toggled(new CommitteeKey("kultur-und-sozialausschuss"))
                .between("2017", "04/2019");
    }

    private static SearchView search(Reader reader, SearchAddress asked, SearchResult found) {
        return new SearchViews(frame("/suche", reader), asked).of(found, Period.of(asked.from(), asked.to()), TODAY);
    }

    private static SearchResult found(int hits, @Nullable String didYouMean) {
        return new SearchResult(
                187,
                didYouMean == null ? 187 : 0,
                IntStream.rangeClosed(1, hits).mapToObj(Specimens::hit).toList(),
                Map.of(
                        Facet.KIND,
                        List.of(
                                new FacetCount("minutes", 84),
                                new FacetCount("press_release", 61),
                                new FacetCount("proposal", 30),
                                new FacetCount("newspaper", 12)),
                        Facet.COMMITTEE,
                        List.of(
                                new FacetCount("Kultur- und Sozialausschuss", 52),
                                new FacetCount("Ausschuss für Bildung, Jugend und Sport", 20)),
                        Facet.BODY,
                        List.of(new FacetCount("Landkreis Mittelau", 170)),
                        Facet.YEAR,
                        List.of(new FacetCount("2019", 40), new FacetCount("2018", 90), new FacetCount("2017", 57))),
                didYouMean);
    }

    private static SearchResult nothing(@Nullable String didYouMean) {
        return new SearchResult(0, 0, List.of(), Map.of(), didYouMean);
    }

    private static final List<SavedView> SAVED = List.of(
            new SavedView(
                    "Sprachkurs · Auszug",
                    "/suche?q=Sprachkurs&kind=extract",
                    "/suche/gemerkt/1",
                    "/suche/gemerkt/1/vergessen",
                    3),
            new SavedView(
                    "Alle Dokumente · bis 2018",
                    "/suche?to=2018",
                    "/suche/gemerkt/2",
                    "/suche/gemerkt/2/vergessen",
                    0));

    private static final SimilarHits SIMILAR = new SimilarHits(
            List.of(new Hit(
                    new DocumentId(new UUID(1, 90)),
                    hit(1).description(),
                    3,
                    true,
                    List.of(),
                    null,
                    "niederschrift-4.html")),
            List.of(hit(3), hit(4)));

    private static Hit hit(int number) {
        boolean press = number % 3 == 0;
        return new Hit(
                new DocumentId(new UUID(1, number)),
                press
                        ? new Description(
                                "Landrätin eröffnet drei neue Sprachkurse in Neuenrode",
                                DocumentKind.PRESS_RELEASE,
                                LocalDate.of(2018, 5, number),
                                "Landkreis Mittelau",
                                null,
                                "PM 27/2018",
                                null)
                        : new Description(
                                "Niederschrift der " + number + ". Sitzung des Kultur- und Sozialausschusses",
                                DocumentKind.MINUTES,
                                LocalDate.of(2018, 3, number),
                                "Landkreis Mittelau",
                                "Kultur- und Sozialausschuss",
                                "2018/FB3/0" + (100 + number),
                                number % 2 == 0 ? null : "5." + number),
                10 - number,
                number != 2,
                List.of(
                        new Hit.Snippet(
                                number,
                                "Frau Brandis berichtet, dass die <mark>Deutschkurse</mark> seit dem Frühjahr ausgebucht"
                                        + " sind &amp; weitere <mark>Sprachkurse</mark> folgen …"),
                        new Hit.Snippet(
                                number + 1,
                                "… dem Ausschuss über die <mark>Sprachkurse</mark> regelmäßig zu berichten.")));
    }

    private static DocumentState read() {
        return new DocumentState.Recognised("application/pdf", true);
    }

    private static DocumentView document(Reader reader, Visibility visibility, DocumentState state, String words) {
        return view(reader, visibility, state, DocumentKind.MINUTES, "niederschrift-4.pdf", words, true);
    }

    private static DocumentView newspaper() {
        return view(PUBLIC, new Visibility.Public(), read(), DocumentKind.NEWSPAPER, "zeitung.html", "", false);
    }

    private static DocumentView view(
            Reader reader,
            Visibility visibility,
            DocumentState state,
            DocumentKind kind,
            String fileName,
            String words,
            boolean wordingShown) {
        Arrival arrival =
                new Arrival(fileName, "folder:public", "https://www.mittelau.example/rat/4711", visibility, RECEIVED);
        Document document =
                new Document(ID, new ContentHash("a".repeat(64)), 0, arrival, visibility, kind, state, 1, 1);
        List<Finding> findings = state.equals(read()) ? findings() : List.of();
        OpenedDocument opened =
                new OpenedDocument(document, Description.of(document, findings), findings, wordingShown);
        List<Page> pages = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Page(number, MINUTES, OffsetMap.UNCHANGED))
                .toList();
        int vote = MINUTES.indexOf("einstimmig");
        PlaceAsked asked = PlaceAsked.read("2", words, words.isEmpty() ? vote + "-" + (vote + 10) : null);
        return new DocumentViews(frame("/dokument/" + ID, reader), opened, asked, marks(words))
                .of(
                        pages,
                        wordingShown ? 1_412_000L : null,
                        DocumentView.Proceedings.NONE,
                        SIMILAR,
                        state.equals(read()) ? ParticularSpecimens.ONE_OF_EACH : List.of(),
                        reader.equals(CLERK) ? placing(frame("/dokument/" + ID, reader)) : null);
    }

    private static List<Mark> marks(String word) {
        return word.isEmpty()
                ? List.of()
                : Pattern.compile(Pattern.quote(word))
                        .matcher(MINUTES)
                        .results()
                        .map(found -> new Mark(found.start(), found.end()))
                        .toList();
    }

    private static PlacingView placing(Frame frame) {
        return new PlacingView(
                frame,
                "/dokument/" + ID,
                frame.labels().of(new Visibility.CouncilOffice()),
                true,
                true,
                new PlacingView.Notice("info", frame.say("placing.notice.pending")),
                new PlacingView.Proposal(
                        frame.say("placing.proposed", frame.say("visibility.public"), "m.thiel", "12.03.2026, 09:15"),
                        "Die Einwohnerfragen sind geschwärzt.",
                        false,
                        "public",
                        ""),
                new PlacingView.ErasureProposal(
                        frame.say("erasure.proposed", frame.say("ground.mistake"), "m.thiel", "12.03.2026, 09:15"),
                        "Gehört einer anderen Körperschaft.",
                        true,
                        "mistake"),
                List.of(new PlacingView.Entry(
                        "12.03.2026, 09:15",
                        "k.ahlers",
                        frame.say(
                                "placing.change",
                                frame.say("visibility.public"),
                                frame.labels().of(new Visibility.CouncilOffice())),
                        "Namen von Anwohnern",
                        frame.say("fate.confirmed", "m.thiel", "12.03.2026, 10:00"))));
    }

    private static List<Finding> findings() {
        return List.of(
                finding(
                        Field.TITLE,
                        new FindingValue.Words("Sprachkurse für Zugewanderte"),
                        "Sprachkurse für Zugewanderte"),
                finding(Field.MEETING_DATE, new FindingValue.Day(LocalDate.of(2018, 3, 6)), "4. Sitzung"),
                finding(
                        Field.COMMITTEE,
                        new FindingValue.Words("Kultur- und Sozialausschuss"),
                        "Kultur- und Sozialausschusses"),
                finding(Field.BODY, new FindingValue.Words("Landkreis Mittelau"), "Landkreis Mittelau"),
                finding(Field.OUTCOME, new FindingValue.Words("adopted"), "einstimmig"),
                finding(
                        Field.VOTE,
                        new FindingValue.Vote(FindingValue.Majority.UNANIMOUS, 11, 0, 2, null, null),
                        "Abstimmungsergebnis: einstimmig"),
                new Finding(
                        Field.LEAD_DEPARTMENT,
                        new FindingValue.Words("Fachbereich 3"),
                        1,
                        null,
                        new FindingSource.Person("k.ahlers", RECEIVED)));
    }

    private static Finding finding(Field field, FindingValue value, String quote) {
        int start = MINUTES.indexOf(quote);
        Evidence evidence = new Evidence(2, start, start + quote.length(), quote);
        return new Finding(field, value, 0.97, evidence, new FindingSource.Machine(1));
    }

    private static UploadView upload(Reader reader, List<UploadView.Outcome> outcomes) {
        return new UploadView(
                frame("/hochladen", reader), !(reader instanceof Reader.Clerk), "50 MB", "", null, outcomes);
    }

    private static List<UploadView.Outcome> outcomes() {
        Frame frame = frame("/hochladen", CLERK);
        return List.of(
                UploadPage.outcome("niederschrift-4.pdf", new Receipt.Accepted(ID), frame),
                UploadPage.outcome("vorlage.docx", new Receipt.AlreadyHeld(ID, null), frame),
                UploadPage.outcome("leer.pdf", new Receipt.Refused(Receipt.Reason.EMPTY, "0"), frame));
    }

    private static ClarificationView clarifications() {
        Frame frame = frame("/zu-klaeren", CLERK);
        return new ClarificationView(
                frame,
                frame.say("clarifications.erased"),
                frame.say("stray.no-decision"),
                2,
                1,
                List.of(new ClarificationView.Waiting(
                        "n3.pdf",
                        "/dokument/1#sichtbarkeit",
                        frame.say("placing.proposed", "öffentlich", "m.thiel", "12.03.2026, 09:15"))),
                List.of(
                        new ClarificationView.OpenQuestion(
                                "1",
                                "scan-2016.pdf",
                                "/dokument/1",
                                frame.say("question.not-readable"),
                                "no text",
                                "12.03.2026, 09:15",
                                null,
                                new ClarificationView.Unread("1", "/dokument/1/loeschen"),
                                null),
                        new ClarificationView.OpenQuestion(
                                "2",
                                "auszug-n5.html",
                                "/dokument/2",
                                frame.say("question.mixed"),
                                "",
                                "11.03.2026, 16:40",
                                new ClarificationView.Undo("/dokument/2/sichtbarkeit", "public", ""),
                                null,
                                "/dokument/2/oeffentlicher-teil")),
                List.of(ResolutionSpecimens.tie("seit 12.03.2026, 09:15")),
                List.of(ResolutionSpecimens.tie(frame.say("tie.said-together", "12.03.2026, 09:15"))),
                List.of(new StrayView(
                        "4", "Fachbereich 3, bis 30. Juni 2026", "offen", "12.03.2026, 09:15: Fachbereich 3")),
                List.of(new ClarificationView.StuckStep(
                        "3",
                        "anlage.pdf",
                        "/dokument/3",
                        frame.say("step.read"),
                        5,
                        "java.io.IOException: Datenträger voll",
                        "12.03.2026, 09:15")));
    }

    private static SeatsView seats() {
        Frame frame = frame("/gremien", CLERK);
        return new SeatsView(
                frame,
                frame.say("seats.kept"),
                frame.say("seats.lines-wrong", 1),
                List.of(
                        new SeatsView.Seat(
                                "mia",
                                "bauausschuss",
                                "Bauausschuss",
                                "Mitglied",
                                LocalDate.of(2024, 3, 1),
                                "1. März 2024",
                                "",
                                false,
                                List.of(
                                        "1. März 2024, 09:12 Uhr, ratsbuero: eingetragen – mia, Bauausschuss, Mitglied, ab 1. März 2024")),
                        new SeatsView.Seat(
                                "otto",
                                "bauausschuss",
                                "Bauausschuss",
                                "Mitglied",
                                LocalDate.of(2019, 3, 1),
                                "1. März 2019",
                                "29. Februar 2024",
                                true,
                                List.of())),
                List.of("mia", "otto"),
                new SeatsView.Table(
                        "mia;Bauausschuss;Mitglied;irgendwann;",
                        List.of("Zeile 1: Der Tag „irgendwann“ ist nicht zu verstehen (TT.MM.JJJJ).")),
                List.of(new SeatsView.Committee("bauausschuss", "Bauausschuss")),
                List.of(new SeatsView.Line("Sozialausschuss", "sozialausschuss", "Teilhabeausschuss", "1. Juli 2024")),
                "2024-06-30",
                1,
                List.of(new SeatsView.Open("Sozialausschuss", 3, "/beschluesse?committee=sozialausschuss", "")),
                List.of("1. März 2020, 09:12 Uhr, Betrieb: entfernt – otto, Bauausschuss, Mitglied, ab 1. März 2019"));
    }

    private static RetentionView retention() {
        Frame frame = frame("/aufbewahrung", CLERK);
        return new RetentionView(
                frame,
                List.of(
                        new RetentionView.Rule(
                                frame.labels().of(DocumentKind.PRESS_RELEASE),
                                frame.say("retention.years", 5),
                                frame.say("retention.leaves-the-web"),
                                "12"),
                        new RetentionView.Rule(
                                frame.labels().of(DocumentKind.MINUTES),
                                frame.say("retention.years", 1),
                                frame.say("retention.to-be-offered"),
                                "1.204")),
                List.of(new RetentionView.Paper(
                        "1",
                        "pm-017.pdf",
                        "/dokument/1",
                        "Pressemitteilung · " + frame.say("retention.leaves-the-web"))),
                1204,
                List.of(new RetentionView.Paper("2", "niederschrift-2.pdf", "/dokument/2", "Niederschrift")),
                List.of(new RetentionView.Paper("3", "niederschrift-1.pdf", "/dokument/3", "Niederschrift")));
    }

    private static Imprint imprint() {
        return new Imprint(
                "Landkreis Mittelau",
                "Am Markt 1|12345 Neuenrode",
                "Landrätin Dr. Almut Feddersen",
                "Telefon 01234 567-0|rats-buero@mittelau.example",
                "",
                new Imprint.Accessibility(
                        "Teilweise mit der EN 301 549 vereinbar.", "", "Selbstbewertung vom 1. Juni 2026", "", ""),
                "");
    }
}
