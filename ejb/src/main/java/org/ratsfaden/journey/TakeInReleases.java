package org.ratsfaden.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
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
                    issued(document, documents.findings(document.id()))
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
    private Optional<TakeInRelease.Issued> issued(Document document, List<Finding> findings) {
        Optional<PressNumber> number = PressNumber.ofKey(words(findings, Field.PRESS_KEY));
        Optional<LocalDate> day = issueDay(findings);
        return number.isEmpty() || day.isEmpty() || !words(findings, Field.BODY).equals(house)
                ? Optional.empty()
                : Optional.of(new TakeInRelease.Issued(
                        number.get(),
                        words(findings, Field.PRESS_NUMBER),
                        day.get(),
                        text(
                                document,
                                findings,
                                new ReleaseWords("", words(findings, Field.LEAD), ""),
                                Optional.empty()),
                        Optional.of(words(findings, Field.VISDP)).filter(name -> !name.isEmpty())));
    }

    private ReleaseText draft(Document document) {
        List<Finding> findings = documents.findings(document.id());
        LocalDate day = issueDay(findings)
                .orElseGet(() -> document.arrival().receivedAt().atZone(zone).toLocalDate());
        Optional<Event> invited = particulars.of(document.id()).stream()
                .flatMap(particular -> particular instanceof Event event ? Stream.of(event) : Stream.of())
                .filter(event -> event.from() != null && !event.day().isBefore(day))
                .findFirst();
        return text(document, findings, ReleaseWords.of(documents.pages(document.id()), findings), invited);
    }

    /** @param invited what people are asked to come to; empty for a Mitteilung */
    private static ReleaseText text(
            Document document, List<Finding> findings, ReleaseWords read, Optional<Event> invited) {
        String title = words(findings, Field.TITLE);
        return new ReleaseText(
                invited.isPresent() ? ReleaseKind.APPOINTMENT : ReleaseKind.NOTICE,
                title.isEmpty() ? document.arrival().fileName() : title,
                read.subtitle(),
                read.lead(),
                read.body(),
                words(findings, Field.DATELINE_PLACE),
                contact(findings),
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
    private static String contact(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.field() == Field.CONTACT)
                .map(Finding::evidence)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Evidence::quote)
                .orElseGet(() -> words(findings, Field.CONTACT));
    }

    private static Optional<LocalDate> issueDay(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.field() == Field.ISSUE_DATE)
                .flatMap(finding ->
                        finding.value() instanceof FindingValue.Day(var date) ? Stream.of(date) : Stream.of())
                .findFirst();
    }

    private static String words(List<Finding> findings, Field field) {
        return findings.stream()
                .filter(finding -> finding.field() == field)
                .flatMap(finding ->
                        finding.value() instanceof FindingValue.Words(var text) ? Stream.of(text) : Stream.of())
                .findFirst()
                .orElse("");
    }
}
