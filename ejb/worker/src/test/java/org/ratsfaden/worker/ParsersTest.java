package org.ratsfaden.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.junit.jupiter.api.Test;

class ParsersTest {

    private static final Pattern TIKA_JAR = Pattern.compile("(tika-[a-z-]+?)-(\\d[\\w.]*)\\.jar");

    /** CVE-2025-66516: a newer parser module does not help if the core is an old one. */
    @Test
    void allPartsOfTikaHaveOneVersion() throws IOException {
        Set<String> parts = new HashSet<>();
        Set<String> versions = new HashSet<>();
        for (URL entry : Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            Matcher jar = TIKA_JAR.matcher(entry.toString());
            if (jar.find()) {
                parts.add(jar.group(1));
                versions.add(jar.group(2));
            }
        }

        assertThat(parts).contains("tika-core", "tika-parser-microsoft-module", "tika-parser-mail-module");
        assertThat(versions).hasSize(1);
    }

    @Test
    void noPartOfThePicturesReadingTextOrStartingProgramsIsThere() {
        var parsers = new ReadMarkup(new DefaultDetector()).parsers();

        assertThat(parsers.stream().map(parser -> parser.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "OOXMLParser",
                        "OfficeParser",
                        "OpenDocumentParser",
                        "RTFParser",
                        "JSoupParser",
                        "RFC822Parser",
                        "TXTParser"));
        assertThat(getClass().getClassLoader().getResource("org/apache/tika/parser/ocr/TesseractOCRParser.class"))
                .isNull();
    }
}
