package org.ratsfaden.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF put together by hand, as wrong as one likes: objects 1 to 5 make one page, whatever is put over or beside them. */
final class Pdf {

    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private String trailer = "<</Root 1 0 R>>";

    Pdf() {
        object(1, "<</Type/Catalog/Pages 2 0 R>>");
        object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        page("/Resources<</Font<</F 5 0 R>>>>");
        stream(4, "", "BT /F 12 Tf 50 700 Td (Niederschrift der Sitzung) Tj ET");
        object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    Pdf object(int number, String body) {
        objects.put(number, latin(body));
        return this;
    }

    /** Replaces the page's resources and whatever else it says. */
    Pdf page(String more) {
        return object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R " + more + ">>");
    }

    Pdf stream(int number, String head, String content) {
        return stream(number, head, latin(content));
    }

    Pdf stream(int number, String head, byte[] content) {
        return streamOfLength(number, head, content, content.length);
    }

    /** @param length as it is declared, which need not be true */
    Pdf streamOfLength(int number, String head, byte[] content, long length) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(latin("<<" + head + "/Length " + length + ">> stream\n"));
        body.writeBytes(content);
        body.writeBytes(latin("\nendstream"));
        objects.put(number, body.toByteArray());
        return this;
    }

    Pdf trailer(String dictionary) {
        trailer = dictionary;
        return this;
    }

    byte[] bytes() {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(latin("%PDF-1.7\n"));
        objects.forEach((number, body) -> {
            pdf.writeBytes(latin(number + " 0 obj "));
            pdf.writeBytes(body);
            pdf.writeBytes(latin(" endobj\n"));
        });
        pdf.writeBytes(latin("trailer " + trailer + "\n%%EOF\n"));
        return pdf.toByteArray();
    }

    /** So many zeros, packed to a thousandth. */
    static byte[] packedZeros(long length) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            var zeros = new byte[1 << 20];
            for (long left = length; left > 0; left -= zeros.length) {
                out.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
