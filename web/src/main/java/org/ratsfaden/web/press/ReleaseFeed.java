package org.ratsfaden.web.press;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ratsfaden.press.Attachment;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseState;
import org.ratsfaden.press.ReleaseVersion;

/** Releases as an Atom feed (RFC 4287), withdrawn ones as deleted entries (RFC 6721). */
final class ReleaseFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final String house;
    private final String baseUrl;
    private final ReleaseViews views;

    ReleaseFeed(String house, String baseUrl, ReleaseViews views) {
        this.house = house;
        this.baseUrl = baseUrl;
        this.views = views;
    }

    /**
     * Writes the feed.
     *
     * @param changed the last changed first
     * @param attachments what goes with them, by release
     */
    String write(List<PressRelease> changed, Map<ReleaseId, List<Attachment>> attachments) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("at", TOMBSTONES);
            xml.writeAttribute("xml:lang", "de");
            element(xml, "id", baseUrl + "/feed/presse.atom");
            element(xml, "title", "Pressemitteilungen: " + house);
            element(xml, "updated", changed.isEmpty() ? NEVER : since(changed.getFirst()));
            link(xml, "self", baseUrl + "/feed/presse.atom");
            link(xml, "alternate", baseUrl + "/presse");
            author(xml);
            // the schema wants what is no entry before the first entry
            for (PressRelease release : changed) {
                deleted(xml, release);
            }
            for (PressRelease release : changed) {
                published(xml, release, attachments.getOrDefault(release.id(), List.of()));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot fail", e);
        }
        return text.toString();
    }

    private static String since(PressRelease release) {
        return PressMoments.utc(release.publicSince().orElseThrow());
    }

    private void author(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", house);
        xml.writeEndElement();
    }

    private static void deleted(XMLStreamWriter xml, PressRelease release) throws XMLStreamException {
        if (release.out().orElseThrow().state() instanceof ReleaseState.Withdrawn(var _, var at, var reason)) {
            xml.writeStartElement("at", "deleted-entry", TOMBSTONES);
            xml.writeAttribute("ref", id(release));
            xml.writeAttribute("when", PressMoments.utc(at));
            xml.writeStartElement("at", "comment", TOMBSTONES);
            xml.writeCharacters(clean(reason));
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private void published(XMLStreamWriter xml, PressRelease release, List<Attachment> attachments)
            throws XMLStreamException {
        if (release.published().isEmpty()) {
            return;
        }
        ReleaseVersion version = release.published().get();
        xml.writeStartElement("entry");
        element(xml, "id", id(release));
        element(xml, "title", version.text().title());
        element(xml, "published", PressMoments.utc(ReleaseViews.firstPublished(release)));
        element(xml, "updated", since(release));
        link(xml, "alternate", views.canonical(release));
        for (Attachment attachment : attachments) {
            link(xml, "enclosure", views.canonical(release, attachment));
            xml.writeAttribute("type", attachment.kind().mediaType());
            xml.writeAttribute("length", Long.toString(attachment.bytes()));
            xml.writeAttribute("title", clean(attachment.fileName()));
        }
        element(xml, "summary", summary(version));
        xml.writeEndElement();
    }

    private static String summary(ReleaseVersion version) {
        String lead = version.text().lead();
        return version.note().isBlank() ? lead : "Berichtigung: " + version.note() + "\n\n" + lead;
    }

    private static String id(PressRelease release) {
        return "urn:uuid:" + release.id();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
    }

    /** Without the characters that XML cannot hold. */
    private static String clean(String words) {
        return words.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
