package org.ratsfaden.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.Page;
import org.ratsfaden.press.PressNumber;
import org.ratsfaden.press.ReleaseKind;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.TakeInRelease;

/**
 * What becomes of a recognised document in the press office: a file of its inbox is a draft, a public release of this house goes
 * into the archive; all others are none of its business.
 */
public final class TakeInReleases implements UponRecognition {

    private final TakeInRelease press;
    private final Documents documents;
    private final String house;

    /** @param house the Körperschaft whose releases go into the archive */
    public TakeInReleases(TakeInRelease press, Documents documents, String house) {
        this.press = press;
        this.documents = documents;
        this.house = house;
    }

    @Override
    public void recognised(Document document, boolean first) {
        switch (document.visibility()) {
            case Visibility.Draft() -> {
                if (first && mayBecomeDraft(document.kind())) {
                    List<Finding> findings = documents.findings(document.id());
                    ReleaseText text = text(document, findings, documents.pages(document.id()));
                    press.asDraft(document.id(), text, document.arrival().source());
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
        Optional<LocalDate> day = findings.stream()
                .filter(finding -> finding.field() == Field.ISSUE_DATE)
                .flatMap(finding ->
                        finding.value() instanceof FindingValue.Day(var date) ? Stream.of(date) : Stream.of())
                .findFirst();
        return number.isEmpty() || day.isEmpty() || !words(findings, Field.BODY).equals(house)
                ? Optional.empty()
                : Optional.of(new TakeInRelease.Issued(
                        number.get(),
                        words(findings, Field.PRESS_NUMBER),
                        day.get(),
                        text(document, findings, List.of()),
                        Optional.of(words(findings, Field.VISDP)).filter(name -> !name.isEmpty())));
    }

    private static ReleaseText text(Document document, List<Finding> findings, List<Page> pages) {
        String title = words(findings, Field.TITLE);
        String lead = words(findings, Field.LEAD);
        return new ReleaseText(
                ReleaseKind.NOTICE,
                title.isEmpty() ? document.arrival().fileName() : title,
                "",
                lead,
                body(pages, findings),
                words(findings, Field.DATELINE_PLACE),
                words(findings, Field.CONTACT),
                "");
    }

    /** The text below the lead, or all of it, with the lines of a paragraph put together. */
    private static String body(List<Page> pages, List<Finding> findings) {
        Optional<Finding> lead = findings.stream()
                .filter(finding -> finding.field() == Field.LEAD && finding.evidence() != null)
                .findFirst();
        String text = pages.stream()
                .map(page -> page.text().substring(start(page, lead)))
                .collect(Collectors.joining("\n\n"));
        return Stream.of(text.split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.strip().replaceAll("\\s*\\n\\s*", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static int start(Page page, Optional<Finding> lead) {
        return lead.map(Finding::evidence)
                .filter(evidence -> evidence.page() == page.number())
                .map(evidence -> Math.min(evidence.end(), page.text().length()))
                .orElse(0);
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
