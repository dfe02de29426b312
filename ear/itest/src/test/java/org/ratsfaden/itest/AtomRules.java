package org.ratsfaden.itest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 asks of a feed, by its schema and beyond it, and RFC 6721 of its deleted entries. */
final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern ABSOLUTE = Pattern.compile("[a-z][a-z0-9+.-]*:\\S+");
    private static final Set<String> OF_A_FEED = Set.of(
            "author",
            "category",
            "contributor",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "entry");
    private static final Set<String> OF_AN_ENTRY = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");
    private static final Set<String> OF_A_LINK = Set.of("href", "rel", "type", "hreflang", "title", "length");

    private final List<String> broken = new ArrayList<>();

    private AtomRules() {}

    /** What is broken; empty for a valid feed. */
    static List<String> brokenIn(String feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        AtomRules rules = new AtomRules();
        rules.broken.addAll(AtomGrammar.brokenIn(feed));
        rules.feed(factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.getBytes(UTF_8)))
                .getDocumentElement());
        return rules.broken;
    }

    private void must(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private void feed(Element feed) {
        must(ATOM.equals(feed.getNamespaceURI()) && "feed".equals(feed.getLocalName()), "the root is a feed");
        head(feed, OF_A_FEED);
        List<Element> entries = children(feed, ATOM, "entry");
        boolean named = !children(feed, ATOM, "author").isEmpty();
        must(
                named
                        || entries.stream()
                                .allMatch(entry ->
                                        !children(entry, ATOM, "author").isEmpty()),
                "feed or entries have an author");
        Set<String> known = new HashSet<>();
        for (Element entry : entries) {
            head(entry, OF_AN_ENTRY);
            atMostOnce(entry, "published", "summary", "content", "rights", "source");
            children(entry, ATOM, "published").forEach(this::date);
            boolean hasAlternate = children(entry, ATOM, "link").stream()
                    .anyMatch(link -> Set.of("", "alternate").contains(link.getAttribute("rel")));
            must(
                    hasAlternate || !children(entry, ATOM, "content").isEmpty(),
                    "an entry has content or an alternate link");
            must(known.add(text(entry, "id") + " " + text(entry, "updated")), "an entry stands there once");
        }
        children(feed, TOMBSTONES, "deleted-entry").forEach(this::deleted);
    }

    /** What feeds and entries have in common. */
    private void head(Element element, Set<String> allowed) {
        for (Element child : children(element)) {
            if (ATOM.equals(child.getNamespaceURI())) {
                must(allowed.contains(child.getLocalName()), child.getLocalName() + " stands where it may not");
            }
        }
        for (String once : List.of("id", "title", "updated")) {
            must(children(element, ATOM, once).size() == 1, "exactly one " + once);
        }
        must(ABSOLUTE.matcher(text(element, "id")).matches(), "an id is an absolute IRI: " + text(element, "id"));
        children(element, ATOM, "updated").forEach(this::date);
        Set<String> alternates = new HashSet<>();
        for (Element link : children(element, ATOM, "link")) {
            link(link);
            if (Set.of("", "alternate").contains(link.getAttribute("rel"))) {
                must(
                        alternates.add(link.getAttribute("type") + link.getAttribute("hreflang")),
                        "one alternate of a type");
            }
        }
        children(element, ATOM, "author")
                .forEach(author -> must(children(author, ATOM, "name").size() == 1, "an author has one name"));
        for (String words : List.of("title", "subtitle", "summary", "rights")) {
            children(element, ATOM, words)
                    .forEach(text -> must(
                            Set.of("", "text", "html", "xhtml").contains(text.getAttribute("type")),
                            words + " is a text"));
        }
    }

    private void link(Element link) {
        must(!link.getAttribute("href").isEmpty(), "a link has an address");
        must(link.getFirstChild() == null, "a link is empty");
        for (int i = 0; i < link.getAttributes().getLength(); i++) {
            String name = link.getAttributes().item(i).getNodeName();
            must(OF_A_LINK.contains(name) || name.startsWith("xml"), "a link has no " + name);
        }
        must(link.getAttribute("length").matches("\\d*"), "a length is a number");
        must(link.getAttribute("type").matches("(.+/.+)?"), "a type is a media type");
    }

    private void deleted(Element entry) {
        must(ABSOLUTE.matcher(entry.getAttribute("ref")).matches(), "a deleted entry says which");
        must(DATE.matcher(entry.getAttribute("when")).matches(), "a deleted entry says when");
    }

    private void atMostOnce(Element element, String... names) {
        for (String name : names) {
            must(children(element, ATOM, name).size() <= 1, "at most one " + name);
        }
    }

    private void date(Element element) {
        must(DATE.matcher(element.getTextContent()).matches(), "a date is one: " + element.getTextContent());
    }

    private static String text(Element element, String child) {
        return children(element, ATOM, child).stream()
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element element, String namespace, String name) {
        return children(element).stream()
                .filter(child -> namespace.equals(child.getNamespaceURI()) && name.equals(child.getLocalName()))
                .toList();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }
}
