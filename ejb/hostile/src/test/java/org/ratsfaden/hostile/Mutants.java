package org.ratsfaden.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Papers as a council sends them, each with something broken in it. The same number is always the same mutant. */
final class Mutants {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String[] ODD_NUMBERS = {
        "0", "-1", "1", "65536", "2147483647", "-2147483648", "4294967296", "9223372036854775807", "1e99", ""
    };

    /** @param name with the extension of what it was */
    record Paper(String name, byte[] bytes) {}

    private final List<Paper> papers = new ArrayList<>();

    Mutants() throws IOException {
        papers.add(new Paper("minutes.pdf", minutes().bytes()));
        papers.add(new Paper("plan.pdf", plan().bytes()));
        papers.add(new Paper("proposal.docx", proposal().bytes()));
        papers.add(new Paper("invitation.odt", invitation().bytes()));
        papers.add(new Paper("letter.rtf", utf8(letter())));
        papers.add(new Paper("page.html", utf8(page())));
        papers.add(new Paper("mail.eml", utf8(mail())));
        papers.add(new Paper("archive.zip", proposal().part("a.txt", "Anlage").bytes()));
    }

    /** The papers as they are, before anything is broken. */
    List<Paper> papers() {
        return papers;
    }

    Paper mutant(int number) {
        var random = new Random(number * 7919L + 1);
        Paper paper = papers.get(number % papers.size());
        // what is packed is mostly broken inside: a packed part whose checksum is wrong is refused before it is read
        byte[] bytes = paper.name().endsWith("x") || paper.name().endsWith("odt")
                ? random.nextInt(4) == 0 ? broken(paper.bytes(), random) : brokenInside(paper, random)
                : broken(paper.bytes(), random);
        return new Paper(number + "-" + paper.name(), bytes);
    }

    private static byte[] brokenInside(Paper paper, Random random) {
        Package parts = paper.name().endsWith("x") ? proposal() : invitation();
        var all = List.copyOf(parts.parts().entrySet());
        var part = all.get(random.nextInt(all.size()));
        return parts.part(part.getKey(), broken(part.getValue(), random)).bytes();
    }

    private static byte[] broken(byte[] whole, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> bitsFlipped(whole, random);
            case 1 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 2 -> pieceMoved(whole, random);
            case 3 -> numberChanged(whole, random);
            case 4 -> headChanged(whole, random);
            case 5 -> piecesRepeated(whole, random);
            case 6 -> lengthChanged(whole, random);
            default -> throw new IllegalStateException();
        };
    }

    private static byte[] bitsFlipped(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        for (int flips = 1 + random.nextInt(32); flips > 0; flips--) {
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return broken;
    }

    private static byte[] pieceMoved(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        int length = 1 + random.nextInt(Math.max(1, whole.length / 4));
        int from = random.nextInt(whole.length - length + 1);
        int to = random.nextInt(whole.length - length + 1);
        System.arraycopy(whole, from, broken, to, length);
        return broken;
    }

    private static byte[] piecesRepeated(byte[] whole, Random random) {
        int length = 1 + random.nextInt(Math.max(1, whole.length / 8));
        int from = random.nextInt(whole.length - length + 1);
        String text = latin(whole);
        String piece = text.substring(from, from + length);
        return latin(text.substring(0, from) + piece.repeat(1 + random.nextInt(2000)) + text.substring(from));
    }

    private static byte[] numberChanged(byte[] whole, Random random) {
        return latin(NUMBER.matcher(latin(whole))
                .replaceAll(found ->
                        random.nextInt(10) == 0 ? ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)] : found.group()));
    }

    private static byte[] headChanged(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        for (int at = 0; at < Math.min(64, broken.length); at++) {
            broken[at] = random.nextInt(3) == 0 ? (byte) random.nextInt() : broken[at];
        }
        return broken;
    }

    /** Four bytes that may be a length become a large one. */
    private static byte[] lengthChanged(byte[] whole, Random random) {
        byte[] broken = whole.clone();
        for (int times = 1 + random.nextInt(8); times > 0 && broken.length > 8; times--) {
            int at = random.nextInt(broken.length - 4);
            Arrays.fill(broken, at, at + 4, (byte) (random.nextBoolean() ? 0xFF : 0x7F));
        }
        return broken;
    }

    private static Pdf minutes() {
        return new Pdf()
                        .object(1, "<</Type/Catalog/Pages 2 0 R/Outlines 9 0 R/Metadata 10 0 R>>")
                        .page("/Resources<</Font<</F 5 0 R/G 11 0 R>>/XObject<</X 8 0 R>>>>/Annots[12 0 R]")
                        .stream(
                                4,
                                "",
                                "BT /F 12 Tf 14 TL 50 700 Td (Niederschrift) Tj T* (der 4. Sitzung) ' [(Be)-20(schluss)] TJ ET /X Do")
                        .stream(
                                8,
                                "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Matrix[1 0 0 1 0 0]",
                                "0 0 m 9 9 l 20 30 40 50 60 70 c S")
                        .object(9, "<</Type/Outlines/First 13 0 R/Last 13 0 R/Count 1>>")
                        .stream(
                                10,
                                "/Type/Metadata/Subtype/XML",
                                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>Titel</a></x:xmpmeta>")
                        .object(
                                11,
                                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[14 0 R]/ToUnicode 15 0 R>>")
                        .object(12, "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://127.0.0.1:1/)>>>>")
                        .object(13, "<</Title(TOP 1)/Parent 9 0 R/Dest[3 0 R/Fit]>>")
                        .object(
                                14,
                                "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[0[500 600]]>>")
                        .stream(
                                15,
                                "",
                                "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <005E> <0020> endbfrange");
    }

    private static Pdf plan() {
        return new Pdf()
                        .page(
                                "/Resources<</XObject<</X 6 0 R>>/Font<</F 5 0 R>>/ExtGState<</G<</ca 0.5/SMask/None>>>>/Shading<</S 7 0 R>>>>")
                        .stream(
                                4,
                                "",
                                "q /G gs 200 0 0 200 50 500 cm /X Do Q /S sh BT /F 9 Tf (Lageplan) Tj ET BI /W 4 /H 4 /BPC 8 /CS /G ID 0123456789abcdef EI")
                        .stream(
                                6,
                                "/Type/XObject/Subtype/Image/Width 32/Height 32/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
                                Pdf.packedZeros(3072))
                        .object(
                                7,
                                "<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 100 100]/Function 8 0 R/Extend[true true]>>")
                        .object(8, "<</FunctionType 2/Domain[0 1]/C0[1 0 0]/C1[0 0 1]/N 1>>");
    }

    private static Package proposal() {
        String cell = "<w:tc>" + Package.paragraph("Status: öffentlich") + "</w:tc>";
        String body = Package.paragraph("Beschlussvorlage 2031/FB2/0417")
                + "<w:tbl><w:tr>" + cell + cell + "</w:tr><w:tr>" + cell + "</w:tr></w:tbl>"
                + "<w:p><w:pPr><w:pStyle w:val='Heading1'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>"
                + "<w:hyperlink r:id='rId1'><w:r><w:t>Anlage</w:t><w:br/><w:tab/></w:r></w:hyperlink></w:p>"
                + Package.paragraph("Der Rat beschließt den Bau des Radwegs am Mühlbach.");
        return Package.docx("<?xml version='1.0' encoding='UTF-8'?>", body)
                .part(
                        "word/_rels/document.xml.rels",
                        Package.relationships("rId1", "hyperlink", "http://127.0.0.1:1/", "External"))
                .part(
                        "docProps/core.xml",
                        "<c:coreProperties xmlns:c='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'/>");
    }

    private static Package invitation() {
        return Package.odt(
                        "<?xml version='1.0' encoding='UTF-8'?>",
                        "<text:h text:outline-level='1'>Einladung</text:h><text:list><text:list-item><text:p>TOP 1<text:tab/>Haushalt"
                                + "</text:p></text:list-item></text:list><text:p>am 12.<text:s text:c='3'/>Juni<text:line-break/>um 18 Uhr</text:p>")
                .part(
                        "meta.xml",
                        "<o:document-meta xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'><o:meta/></o:document-meta>");
    }

    private static String letter() {
        return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\info{\\title Brief}}\\pard Sehr geehrte Damen und Herren,\\par "
                + "\\u228?\\'fc{\\b Beschluss}\\trowd\\cellx1000\\cellx2000\\intbl TOP 1\\cell TOP 2\\cell\\row{\\pict\\wmetafile8\\picw10\\pich10 0100}"
                + "{\\*\\listtable{\\list{\\listlevel\\levelnfc0}\\listid1}}{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}\\bin4 abcd}";
    }

    private static String page() {
        return "<!DOCTYPE html><html lang=de><head><meta charset=utf-8><title>Sitzung</title><style>p{}</style></head><body><h1>Sitzung &amp; Beschluss</h1>"
                + "<table><tr><td>TOP 1<td>Haushalt</table><ul><li>a<li>b</ul><pre>x\ty</pre><p>&#228;&uuml;&#x20AC;<br><a href='?a=1&b=2'>Anlage</a></body></html>";
    }

    private static String mail() {
        return "From: =?utf-8?q?B=C3=BCro?= <a@example.org>\r\nTo: b@example.org\r\nSubject: =?iso-8859-1?B?"
                + Base64.getEncoder().encodeToString("Einladung".getBytes(StandardCharsets.ISO_8859_1))
                + "?=\r\nDate: Mon, 3 Mar 2031 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n--b1\r\n"
                + "Content-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "Gr=C3=BC=C3=9Fe\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>Sitzung</p>\r\n--b2--\r\n--b1\r\nContent-Type: application/pdf; name=a.pdf\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(new Pdf().bytes())
                + "\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\nSubject: Anlage\r\n\r\nText\r\n--b1--\r\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
