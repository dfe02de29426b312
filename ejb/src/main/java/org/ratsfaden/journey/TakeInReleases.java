package org.ratsfaden.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.particular.Event;
import org.ratsfaden.particular.Particulars;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.ReleaseKind;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.TakeInRelease;
import org.ratsfaden.recognition.ReleaseWords;

/**
 * What becomes of a recognised document in the press office: a file of its inbox is a draft, filled with what was read in it; a
 * public release of this house goes into the archive; all others are none of its business.
 */
public final class TakeInReleases implements UponRecognition {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu", Locale.GERMAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMAN);

    private final TakeInRelease press;
    private final Documents documents;
    private final Particulars particulars;
    private final String house;
    private final ZoneId zone;

    /**
     * @param house the Körperschaft whose releases go into the archive
     * @param zone by whose clock the house works
     */
    public TakeInReleases(
            TakeInRelease press, Documents documents, Particulars particulars, String house, ZoneId zone) {
        this.press = press;
        this.documents = documents;
        this.particulars = particulars;
        this.house = house;
        this.zone = zone;
    }

    @Override
    public void recognised(Document document, boolean first) {
        switch (document.visibility()) {
            case Visibility.Draft() -> {
                if (first && mayBecomeDraft(document.kind())) {
                    press.asDraft(
                            document.id(), draft(document), document.arrival().source());
                }
            }
            case Visibility.Public() -> {
                if (document.kind() == DocumentKind.PRESS_RELEASE) {
                    issued(document)
                            .ifPresent(release -> press.asIssued(
                                    document.id(), release, document.arrival().source()));
                }
            }
            case Visibility.CouncilOffice(),
                    Visibility.OnlyFor(var _),
                    Visibility.Confidential(var _),
                    Visibility.Embargoed(var _) -> {}
        }
    }

    private static boolean mayBecomeDraft(DocumentKind kind) {
        return kind == DocumentKind.PRESS_RELEASE || kind == DocumentKind.OTHER;
    }

    /** Empty for what another body has issued, or what is not numbered and dated. */
    private Optional<TakeInRelease.Issued> issued(Document document) {
        Facts facts = new Facts(documents.findings(document.id()));
        Optional<PressNumber> number = PressNumber.ofKey(words(facts, Field.PRESS_KEY));
        Optional<LocalDate> day = facts.day(Field.ISSUE_DATE);
        return number.isEmpty() || day.isEmpty() || !words(facts, Field.BODY).equals(house)
                ? Optional.empty()
                : Optional.of(new TakeInRelease.Issued(
                        number.get(),
                        words(facts, Field.PRESS_NUMBER),
                        day.get(),
                        text(document, facts, new ReleaseWords("", words(facts, Field.LEAD), ""), Optional.empty()),
                        facts.words(Field.VISDP)));
    }

    private ReleaseText draft(Document document) {
        Facts facts = new Facts(documents.findings(document.id()));
        LocalDate day = facts.day(Field.ISSUE_DATE)
                .orElseGet(() -> document.arrival().receivedAt().atZone(zone).toLocalDate());
        Optional<Event> invited = particulars.of(document.id()).stream()
                .flatMap(particular -> particular instanceof Event event ? Stream.of(event) : Stream.of())
                .filter(event -> event.from() != null && !event.day().isBefore(day))
                .findFirst();
        return text(document, facts, ReleaseWords.of(documents.pages(document.id()), facts.findings()), invited);
    }

    /** @param invited what people are asked to come to; empty for a Mitteilung */
    private static ReleaseText text(Document document, Facts facts, ReleaseWords read, Optional<Event> invited) {
        return new ReleaseText(
                invited.isPresent() ? ReleaseKind.APPOINTMENT : ReleaseKind.NOTICE,
                facts.words(Field.TITLE).orElse(document.arrival().fileName()),
                read.subtitle(),
                read.lead(),
                read.body(),
                words(facts, Field.DATELINE_PLACE),
                contact(facts),
                invited.map(TakeInReleases::whenAndWhere).orElse(""));
    }

    /** "Donnerstag, 2. Juli 2015, 10:00 bis 14:00 Uhr, Kreishaus". */
    private static String whenAndWhere(Event event) {
        return Stream.of(DAY.format(event.day()), times(event.from(), event.to()), event.place())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String times(@Nullable LocalTime from, @Nullable LocalTime to) {
        return Stream.of(from, to)
                .filter(time -> time != null)
                .map(TIME::format)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" bis "), times -> times.isEmpty() ? "" : times + " Uhr"));
    }

    /** In the lines it is written in. */
    private static String contact(Facts facts) {
        return facts.finding(Field.CONTACT)
                .map(Finding::evidence)
                .map(Evidence::quote)
                .orElseGet(() -> words(facts, Field.CONTACT));
    }

    private static String words(Facts facts, Field field) {
        return facts.words(field).orElse("");
    }
}
