package org.ratsfaden.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ratsfaden.document.QuarantineReason;

class MailAndPageAttacksTest extends UnderWatch {

    private static final String HEAD =
            "From: a@example.org\r\nTo: b@example.org\r\nSubject: Einladung\r\nMIME-Version: 1.0\r\n";

    @Test
    void aMailOfTenThousandPartsWithinEachOtherIsReadOrRefusedButEndsSoon() throws IOException {
        var deep = new StringBuilder(HEAD);
        for (int level = 0; level < 10_000; level++) {
            deep.append("Content-Type: multipart/mixed; boundary=b%1$d\r\n\r\n--b%1$d\r\n".formatted(level));
        }
        var mails = new StringBuilder();
        for (int level = 0; level < 5_000; level++) {
            mails.append(HEAD).append("Content-Type: message/rfc822\r\n\r\n");
        }

        assertHarmless(ward.read("a.eml", deep + "\r\nSitzung"));
        assertHarmless(ward.read("a.eml", mails + HEAD + "\r\nSitzung"));
    }

    @Test
    void ofAMailWithTenThousandAttachmentsHundredAreRead() throws IOException {
        var mail = new StringBuilder(HEAD).append("Content-Type: multipart/mixed; boundary=b\r\n\r\n");
        for (int part = 0; part < 10_000; part++) {
            mail.append(
                    "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"%d.txt\"\r\n\r\nAnlage %1$d\r\n"
                            .formatted(part));
        }

        assertHarmless(ward.read("a.eml", mail.append("--b--\r\n").toString()));
    }

    @Test
    void aWinmailDatIsLeftOutAndTheMailAroundItIsRead() throws IOException {
        byte[] tnef = {0x78, -97, 0x3e, 0x22, 1, 0, 1, -112, 8, 0, -1, -1, -1, 0x7f, 0, 0, 0, 0};
        String mail = HEAD
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nDie Sitzung\r\n"
                + "--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=winmail.dat\r\n\r\n"
                + Base64.getEncoder().encodeToString(tnef) + "\r\n--b--\r\n";

        assertThat(wordsOf(ward.read("a.eml", mail))).contains("Die Sitzung");
        assertRefused(ward.read("winmail.dat", tnef), QuarantineReason.UNSUPPORTED);
    }

    @Test
    void anAttachmentThatLiesElsewhereIsNotFetched() throws IOException {
        String mail = HEAD
                + "Content-Type: message/external-body; access-type=%s; name=\"%s\"; site=\"127.0.0.1\"; url=\"%s\"\r\n\r\n"
                + "Content-Type: text/plain\r\nContent-Location: %3$s\r\n\r\n";
        for (String access : List.of("local-file", "url", "anon-ftp")) {
            assertHarmless(ward.read("a.eml", mail.formatted(access, canary().file(), canary().address())));
        }
        String name = HEAD
                + "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=\"../../../%s\"\r\n\r\nText";
        assertHarmless(ward.read("a.eml", name.formatted(canary().file())));
    }

    @Test
    void aSubjectOfThirtyMegabytesIsCut() throws IOException {
        assertHarmless(ward.read("a.eml", "Subject: " + "Einladung ".repeat(3_000_000) + "\r\n" + HEAD + "\r\nText"));
        assertHarmless(ward.read("a.eml", "X: y\r\n".repeat(2_000_000) + HEAD + "\r\nText"));
    }

    @Test
    void aPageOfTwoHundredThousandElementsWithinEachOtherDoesNotCrash() throws IOException {
        for (String element : List.of("div", "b", "table><tr><td", "blockquote", "ul><li", "font", "x-y")) {
            assertHarmless(ward.read("a.html", "<html><body>" + ("<" + element + ">").repeat(200_000) + "Sitzung"));
        }
    }

    @Test
    void aPageWithAnAttributeOfFiftyMegabytesStaysWithinTheMemory() throws IOException {
        assertHarmless(ward.read("a.html", "<p title='" + "A".repeat(50_000_000) + "'>Sitzung</p>"));
        var many = new StringBuilder("<p ");
        for (int attribute = 0; attribute < 200_000; attribute++) {
            many.append('a').append(attribute).append("=1 ");
        }
        assertHarmless(ward.read("a.html", many + ">Sitzung</p>"));
        assertHarmless(
                ward.read("a.html", "<!--".repeat(1_000_000) + "<![CDATA[".repeat(100_000) + "&".repeat(1_000_000)));
    }

    @Test
    void whateverAPageWantsToLoadItDoesNotGet() throws IOException {
        for (String address : List.of(canary().address(), canary().fileAddress(), canary().share())) {
            assertHarmless(ward.read("a.html", """
                    <?xml version='1.0'?><!DOCTYPE html SYSTEM '%1$s' [<!ENTITY a SYSTEM '%1$s'>]>
                    <html><head><base href='%1$s'><link rel='stylesheet' href='%1$s'><script src='%1$s'></script>
                    <meta http-equiv='refresh' content='0;url=%1$s'></head><body>Sitzung &a;<img src='%1$s'>
                    <iframe src='%1$s'></iframe><object data='%1$s'></object><embed src='%1$s'><frame src='%1$s'>
                    <a href='jar:%1$s!/x'>x</a><x xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='%1$s'/></x>
                    </body></html>""".formatted(address)));
        }
    }

    @Test
    void entitiesInNewsFeedsAndOtherXmlAreNotResolved() throws IOException {
        String prolog =
                "<?xml version='1.0'?><!DOCTYPE x SYSTEM '%2$s' [<!ENTITY a SYSTEM '%1$s'><!ENTITY b SYSTEM '%2$s'>]>"
                        .formatted(canary().fileAddress(), canary().address());
        for (String xml : List.of(
                "<rss version='2.0'><channel><title>&a;</title><item><description>&b;</description></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>&a;</title></feed>",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body>&a;&b;</body></html>",
                "<FictionBook xmlns='http://www.gribuser.ru/xml/fictionbook/2.0'><body>&a;</body></FictionBook>",
                "<?mso-application progid='Word.Document'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>&a;</w:wordDocument>")) {
            for (String name : List.of("feed.xml", "feed.html", "feed.txt", "feed", "feed.doc")) {
                assertHarmless(ward.read(name, prolog + xml));
            }
        }
    }

    @Test
    void aRichTextThatIncludesNestsOrLiesIsHarmless() throws IOException {
        for (String target : List.of(canary().address(), canary().file().toString(), canary().share())) {
            assertHarmless(
                    ward.read(
                            "a.rtf",
                            "{\\rtf1{\\*\\template " + target + "}{\\field{\\*\\fldinst INCLUDETEXT \"" + target
                                    + "\"}}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + target
                                    + "\"}}{\\object\\objautlink\\objupdate{\\*\\objclass htmlfile}{\\*\\objdata 01050000}} Sitzung}"));
        }
        assertHarmless(ward.read("a.rtf", "{\\rtf1" + "{".repeat(2_000_000) + "Sitzung"));
        assertHarmless(ward.read("a.rtf", "{\\rtf1\\bin2147483647 Sitzung}"));
        assertHarmless(
                ward.read("a.rtf", "{\\rtf1\\u-99999999999999999999 {\\pict\\picw999999999\\pich999999999 00}}"));
    }

    @Test
    void textOfOneEndlessLineOfEndlessSpacesOrOfNothingButMarksIsRead() throws IOException {
        for (String piece : List.of("A", " ", "\n", "\u0301", "\u202e", "\ud83d\ude00", "\0")) {
            assertHarmless(ward.read("a.txt", piece.repeat(20_000_000 / piece.length())));
        }
    }
}
