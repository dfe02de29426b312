package org.ratsfaden.web.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.search.Hit;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchQuery.Sort;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.page.Frames;
import org.ratsfaden.web.settings.PortalSettings;
import org.ratsfaden.web.text.Titles;

/**
 * A search to subscribe to, newest first (RFC 4287); what only comes close is no news. Whoever asks, it tells what everybody may read: a feed reader has no sign-in, and
 * its address is passed on.
 */
@Path("/feed/suche.atom")
@Dependent
public final class SearchFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int ENTRIES = 50;

    @Inject
    private ChapterFacet chapters;

    @Inject
    private SearchDocuments search;

    @Inject
    private Frames frames;

    @Inject
    private PortalSettings settings;

    @Inject
    private Clock clock;

    @GET
    @Produces("application/atom+xml; charset=UTF-8")
    public String feed(@Context UriInfo address) throws IOException, XMLStreamException {
        SearchAddress asked = SearchAddress.read(address.getQueryParameters());
        SearchQuery query = new SearchQuery(
                asked.words(),
                chapters.narrowed(
                        asked.filter(Period.of(asked.from(), asked.to())), asked.served(), new Reader.Anonymous()),
                Sort.NEWEST_FIRST,
                1,
                ENTRIES,
                new Reader.Anonymous());
        SearchResult found = search.search(query);
        return new Writing(frames.here(), asked).of(found.withAll() == 0 ? List.of() : found.hits());
    }

    /** One feed being written. */
    private final class Writing {

        private final Frame frame;
        private final SearchAddress asked;
        private final StringWriter text = new StringWriter();
        private final XMLStreamWriter xml;

        Writing(Frame frame, SearchAddress asked) throws XMLStreamException {
            this.frame = frame;
            this.asked = asked;
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        }

        String of(Iterable<Hit> hits) throws XMLStreamException {
            String self =
                    settings.baseUrl() + asked.addressAt("/feed/suche.atom").toString();
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element("id", self);
            element("title", frame.say("search.title-of", asked.words()));
            element("updated", newest(hits).toString());
            link("self", self);
            link("alternate", settings.baseUrl() + asked.address().toString());
            xml.writeStartElement("author");
            element("name", frame.body());
            xml.writeEndElement();
            for (Hit hit : hits) {
                entry(hit);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        }

        private void entry(Hit hit) throws XMLStreamException {
            String place = settings.baseUrl() + "/dokument/" + hit.id();
            xml.writeStartElement("entry");
            element("id", "urn:uuid:" + hit.id());
            element("title", Titles.of(hit.description(), frame.texts()));
            element("updated", moment(hit.description().date()).toString());
            link("alternate", place);
            element("summary", String.join(" · ", Facts.of(hit.description(), frame)));
            xml.writeEndElement();
        }

        private Instant newest(Iterable<Hit> hits) {
            return hits.iterator().hasNext()
                    ? moment(hits.iterator().next().description().date())
                    : clock.instant();
        }

        /** A document without a date is as old as the oldest there can be. */
        private static Instant moment(@Nullable LocalDate day) {
            return (day == null ? LocalDate.EPOCH : day)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }

        private void link(String relation, String place) throws XMLStreamException {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("href", place);
        }

        /** Characters that XML does not know are left out. */
        private void element(String name, String said) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(
                    said.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
            xml.writeEndElement();
        }
    }
}
