package org.ratsfaden.press.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.press.Markup;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CommonMarkupTest {

    private final Markup markup = new CommonMarkup();

    @Test
    void paragraphsHeadingsListsEmphasisAndLinksAreAllThereIs() {
        String html =
                markup.html("# Anmeldung\n\nBis **Freitag**:\n\n- [online](https://kreis.example/a)\n- am Telefon");

        assertThat(html)
                .contains("<h2>Anmeldung</h2>", "<strong>Freitag</strong>", "<li>am Telefon</li>")
                .contains("<a rel=\"nofollow\" href=\"https://kreis.example/a\">online</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Wort <img src=x onerror=alert(1)> Wort",
                "[hier](javascript:alert(1))",
                "[hier](data:text/html;base64,PHNjcmlwdD4=)",
                "![Bild](https://fremd.example/zaehlpixel.gif)",
                "<https://x.example\" onmouseover=alert(1)>",
                "> <iframe src=//fremd.example>",
                "    <script>alert(1)</script>",
                "```\n<script>alert(1)</script>\n```",
                "<!-- --><svg onload=alert(1)>",
            })
    void nothingThatIsTypedCanRunOrFetch(String body) {
        assertThat(markup.html(body))
                .doesNotContain("<script", "<img", "<iframe", "<svg", "javascript:", "data:", "src=\"")
                .doesNotContainPattern("<[^>]*\\son\\w+=");
    }

    @Test
    void aPictureLeavesItsWordsBehind() {
        assertThat(markup.html("Siehe ![die Brücke](https://fremd.example/b.jpg)."))
                .isEqualTo("<p>Siehe die Brücke.</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am Deich 4\n17192 Mittelau",
                "Am Deich 4  \n17192 Mittelau",
                "Am Deich 4\\\n17192 Mittelau",
                "- Größe\n  und Maß\n- Müll & Abfall\n\n1. erstens\n2. zweitens",
                "[Wärme & Strom](https://kreis.example/a?b=1&c=<2> \"Maß & \\\"Ziel\\\"\")",
                "<https://kreis.example/a?b=1&c=2> und <jana@kreis.example>",
                "10\u00A0€, 20&nbsp;€ &amp; &lt;30 & 1 < 2 > 0 &ouml;",
                "Vor <br> und <p>nach</p> ![die *Brücke*](https://fremd.example/b.jpg)",
                "## **Fett** und *schräg* & mehr",
            })
    void whatIsWrittenIsWellFormedForThePageOnPaper(String body) throws Exception {
        String xml = "<div>" + markup.html(body) + "</div>";

        Element read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();

        assertThat(read.getTextContent()).isNotBlank();
    }

    @Test
    void aLineOfTheAddressStaysALine() {
        assertThat(markup.html("Am Deich 4\n17192 Mittelau")).isEqualTo("<p>Am Deich 4<br/>\n17192 Mittelau</p>\n");
    }

    @Test
    void theWordsWithoutMarkupAreWhatIsFoundAndMailed() {
        assertThat(markup.plain("## Anmeldung\n\nBis **Freitag**.")).isEqualTo("Anmeldung\n\nBis Freitag.");
    }
}
