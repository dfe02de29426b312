package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.extraction.Extraction;

class PdfAttacksTest extends UnderWatch {

    private static final String FORM = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";

    @Test
    void theHarmlessPageThatAllOthersAreMadeOfIsRead() throws IOException {
        assertThat(wordsOf(read(new Pdf()))).contains("Niederschrift der Sitzung");
        assertThat(ward.draw(new Pdf().bytes())).isTrue();
    }

    @Test
    void aPageOfAThousandSquareKilometresIsDrawnSmallOrNotAtAll() throws IOException {
        var pdf = new Pdf()
                .object(
                        3,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 3e9 3e9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>");

        assertHarmless(read(pdf));
        ward.draw(pdf.bytes());
    }

    @Test
    void aPictureOfTenThousandMillionPixelsIsNotUnpacked() throws IOException {
        var pdf = new Pdf()
                .page("/Resources<</XObject<</X 6 0 R>>>>").stream(4, "", "q 500 0 0 500 0 0 cm /X Do Q").stream(
                        6,
                        "/Type/XObject/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceRGB/BitsPerComponent 8"
                                + "/Filter/FlateDecode",
                        Pdf.packedZeros(200_000_000));

        assertHarmless(read(pdf));
        assertThat(ward.draw(pdf.bytes())).isFalse();
    }

    @Test
    void aJbig2PictureThatLiesAboutItsSizeIsNotBelieved() throws IOException {
        var segment = new byte[] {
            0, 0, 0, 0, 0x30, 0, 1, 0, 0, 0, 19, 0x7f, -1, -1, -1, 0x7f, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
        };
        var pdf = new Pdf()
                .page("/Resources<</XObject<</X 6 0 R>>>>").stream(4, "", "q 500 0 0 500 0 0 cm /X Do Q").stream(
                        6,
                        "/Type/XObject/Subtype/Image/Width 2147483647/Height 2147483647/ColorSpace/DeviceGray"
                                + "/BitsPerComponent 1/Filter/JBIG2Decode",
                        segment);

        assertHarmless(read(pdf));
        ward.draw(pdf.bytes());
    }

    @Test
    void formsThatDrawEachOtherForEverAreGivenUp() throws IOException {
        var loop = new Pdf()
                .page("/Resources<</XObject<</X 6 0 R>>>>").stream(4, "", "/X Do").stream(
                        6, FORM + "/Resources<</XObject<</Y 7 0 R>>>>", "/Y Do")
                        .stream(7, FORM + "/Resources<</XObject<</X 6 0 R>>>>", "/X Do");
        var tree = new Pdf().page("/Resources<</XObject<</X 10 0 R>>>>").stream(4, "", "/X Do");
        for (int form = 10; form < 20; form++) {
            tree.stream(form, FORM + "/Resources<</XObject<</X " + (form + 1) + " 0 R>>>>", "/X Do ".repeat(50));
        }
        tree.stream(20, FORM, "0 0 m 9 9 l S");

        assertHarmless(read(loop));
        ward.draw(loop.bytes());
        assertRefused(read(tree), QuarantineReason.TOO_SLOW);
    }

    @Test
    void aPageTreeThatBitesItsTailHasNoEndlessPages() throws IOException {
        assertHarmless(read(new Pdf().object(2, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2147483647>>")));
        assertHarmless(read(new Pdf().object(2, "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>")));
        assertHarmless(read(new Pdf()
                .object(2, "<</Type/Pages/Kids[6 0 R]/Count 1>>")
                .object(6, "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>")));
    }

    @Test
    void onePageNamedHundredThousandTimesIsCutAtTwentyThousandPages() throws IOException {
        var pdf = new Pdf()
                .object(2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(100_000) + "]/Count 100000>>").stream(
                        4, "", "BT /F 12 Tf (A) Tj ET");

        Extraction read = read(pdf);

        if (read instanceof Extraction.Extracted(var _, var pages, var complete)) {
            assertThat(complete).isFalse();
            assertThat(pages).hasSizeLessThanOrEqualTo(20_000);
        } else {
            assertRefused(read, QuarantineReason.TOO_SLOW, QuarantineReason.DAMAGED);
        }
    }

    @Test
    void listsWithinListsWithoutEndAreDamageAndNoCrash() throws IOException {
        String nested = "[".repeat(200_000) + "]".repeat(200_000);
        String dictionaries = "<</A ".repeat(100_000) + "1" + ">>".repeat(100_000);

        assertHarmless(read(new Pdf().object(6, nested)));
        assertHarmless(read(new Pdf().object(1, "<</Type/Catalog/Pages 2 0 R/X " + nested + ">>")));
        assertHarmless(read(new Pdf().object(1, "<</Type/Catalog/Pages 2 0 R/X " + dictionaries + ">>")));
        assertHarmless(read(new Pdf().stream(4, "", nested)));
    }

    @Test
    void aStreamThatCallsItselfAGigabyteIsNotBelieved() throws IOException {
        byte[] content = utf8("BT /F 12 Tf 50 700 Td (Sitzung) Tj ET");

        assertHarmless(read(new Pdf().streamOfLength(4, "", content, 1_000_000_000)));
        assertHarmless(read(new Pdf().streamOfLength(4, "", content, 9_223_372_036_854_775_807L)));
        assertHarmless(read(new Pdf().streamOfLength(4, "", content, -1)));
    }

    @Test
    void fourHundredMegabytesOfZerosStayWithinTheWorkersMemory() throws IOException {
        var pdf = new Pdf().stream(4, "/Filter/FlateDecode", Pdf.packedZeros(400_000_000));

        assertHarmless(read(pdf));
        ward.draw(pdf.bytes());
    }

    @Test
    void fontsMadeOfNoiseAreLeftOut() throws IOException {
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        for (String kind : new String[] {"FontFile", "FontFile2", "FontFile3"}) {
            var pdf = new Pdf()
                            .object(
                                    5,
                                    "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 0/LastChar 255/FontDescriptor 6 0 R>>")
                            .object(
                                    6,
                                    "<</Type/FontDescriptor/FontName/X/Flags 4/FontBBox[0 0 1 1]/" + kind + " 7 0 R>>")
                            .stream(7, "/Length1 2147483647/Subtype/Type1C", noise);

            assertHarmless(read(pdf));
            ward.draw(pdf.bytes());
        }
    }

    @Test
    void aFontThatDrawsItselfAndATableOfFourThousandMillionSignsAreGivenUp() throws IOException {
        var drawsItself = new Pdf()
                        .object(
                                5,
                                "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[1]"
                                        + "/Encoding<</Differences[65/A]>>/CharProcs<</A 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>")
                        .stream(4, "", "BT /F 12 Tf 50 700 Td (AAAA) Tj ET")
                        .stream(6, "", "1 0 d0 BT /F 1 Tf (AAAA) Tj ET");
        var hugeTable = new Pdf()
                .object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>").stream(
                        6,
                        "",
                        "1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange"
                                + " <00000000> <FFFFFFFF> <0041> endbfrange 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange");

        assertHarmless(read(drawsItself));
        ward.draw(drawsItself.bytes());
        assertHarmless(read(hugeTable));
    }

    @Test
    void whateverAPdfWantsToFetchOpenOrRunItDoesNotGet() throws IOException {
        String everything = "/OpenAction<</S/Launch/F(%1$s)/Win<</F(cmd.exe)/P(/c calc)>>>>"
                + "/AA<</WC<</S/URI/URI(%2$s)>>/DS<</S/GoToR/F(%1$s)/D[0/Fit]>>/WS<</S/SubmitForm/F<</FS/URL/F(%2$s)>>>>"
                + "/DP<</S/ImportData/F(%1$s)>>/WP<</S/JavaScript/JS(app.launchURL\\('%2$s'\\))>>>>";
        var actions = new Pdf()
                .object(
                        1,
                        "<</Type/Catalog/Pages 2 0 R" + everything.formatted(canary().file(), canary().address())
                                + ">>");
        var contentsElsewhere = new Pdf()
                .object(4, "<</Length 0/F(" + canary().file() + ")/FFilter/ASCIIHexDecode>> stream\n\nendstream");
        var fontElsewhere = new Pdf()
                .object(5, "<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor 6 0 R>>")
                .object(6, "<</Type/FontDescriptor/FontName/X/FontFile2 7 0 R>>")
                .object(7, "<</Length 0/F<</FS/URL/F(" + canary().address() + ")>>>> stream\n\nendstream");

        for (Pdf pdf : new Pdf[] {actions, contentsElsewhere, fontElsewhere}) {
            assertHarmless(read(pdf));
            ward.draw(pdf.bytes());
        }
    }

    @Test
    void entitiesInAFormOfXmlAndInTheMetadataAreNotResolved() throws IOException {
        String xml =
                "<?xml version='1.0'?><!DOCTYPE x SYSTEM '%2$s' [<!ENTITY a SYSTEM '%1$s'><!ENTITY b SYSTEM '%2$s'>]>"
                        .formatted(canary().fileAddress(), canary().address());
        var form = new Pdf()
                .object(1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 6 0 R>>/Metadata 7 0 R>>").stream(
                        6, "", xml + "<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><x>&a;&b;</x></xdp:xdp>")
                        .stream(
                                7,
                                "/Type/Metadata/Subtype/XML",
                                xml + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><d>&a;&b;</d></x:xmpmeta>");

        assertThat(wordsOf(read(form))).contains("Niederschrift");
    }

    @Test
    void tablesOfContentsThatPointAtThemselvesAreNotFollowedForEver() throws IOException {
        assertHarmless(read(new Pdf().trailer("<</Root 1 0 R/Prev 9/XRefStm 9>>\nstartxref\n9")));
        assertHarmless(read(new Pdf()
                .stream(6, "/Type/ObjStm/N 2147483647/First 10/Extends 6 0 R", "1 0 2 5 <<>> <<>>").stream(
                        7, "/Type/XRef/Size 2147483647/W[1 2147483647 1]/Index[0 2147483647]/Root 1 0 R/Prev 0", "x")));
        assertHarmless(read(new Pdf()
                .object(1, "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>")
                .object(6, "<</First 6 0 R/Last 6 0 R/Next 6 0 R/Count 9>>")));
        assertHarmless(read(new Pdf().object(4, "4 0 R").object(5, "6 0 R").object(6, "5 0 R")));
    }

    private static Extraction read(Pdf pdf) throws IOException {
        return ward.read("minutes.pdf", pdf.bytes());
    }
}
