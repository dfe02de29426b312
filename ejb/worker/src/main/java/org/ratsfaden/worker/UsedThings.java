package org.ratsfaden.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Copies the fonts, pictures and other things a page paints with, as far as it names them, and nothing they lead to besides:
 * pages share lists of such things, and a form hidden on another page may stand in the list of this one.
 */
final class UsedThings {

    /** What describes a thing, or leads from it into the rest of the document. */
    private static final Set<String> STAYS_BEHIND = Set.of(
            "Parent",
            "P",
            "Annots",
            "StructParent",
            "StructParents",
            "Metadata",
            "PieceInfo",
            "LastModified",
            "OC",
            "AF",
            "OPI",
            "Ref",
            "Measure",
            "PtData",
            "ID",
            "Alternates",
            "AA",
            "A",
            "Dest",
            "Thumb",
            "B",
            "MarkInfo");

    /** Things of the document, not of a page. */
    private static final Set<String> NO_PAINT = Set.of(
            "Page",
            "Pages",
            "Catalog",
            "OCG",
            "OCMD",
            "StructElem",
            "StructTreeRoot",
            "Annot",
            "Filespec",
            "EmbeddedFile",
            "Action",
            "Outlines",
            "Metadata",
            "Sig");

    /** What a page names without painting with it: the layers of hidden text. */
    private static final COSName LAYERS = COSName.PROPERTIES;

    /** pdfTeX notes of every picture the name of its file, and who made it. */
    private static final String TYPESETTERS_NOTES = "PTEX";

    private static final int DEEPEST = 60;

    private final Map<COSBase, COSBase> copied = new IdentityHashMap<>();

    /** Of {@code resources}, what {@code painted} names. */
    COSDictionary of(COSDictionary resources, PDContentStream painted) throws IOException {
        try (InputStream contents = painted.getContents()) {
            return of(resources, contents == null ? Set.of() : names(contents.readAllBytes()), 0);
        }
    }

    private COSDictionary of(COSDictionary resources, Set<COSName> named, int depth) throws IOException {
        COSDictionary used = new COSDictionary();
        for (COSName kind : resources.keySet()) {
            COSBase things = resources.getDictionaryObject(kind);
            if (kind.equals(LAYERS)) {
                continue;
            }
            if (things instanceof COSDictionary list) {
                COSDictionary kept = new COSDictionary();
                for (COSName name : list.keySet()) {
                    COSBase thing = named.contains(name) ? copy(list.getDictionaryObject(name), depth + 1) : null;
                    if (thing != null) {
                        kept.setItem(name, thing);
                    }
                }
                used.setItem(kind, kept);
            } else if (kind.equals(COSName.PROC_SET) && things != null) {
                used.setItem(kind, things);
            }
        }
        return used;
    }

    private static Set<COSName> names(byte[] painted) throws IOException {
        Set<COSName> names = new HashSet<>();
        PDFStreamParser parser = new PDFStreamParser(painted);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSName name) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable COSBase copy(@Nullable COSBase thing, int depth) throws IOException {
        COSBase real = thing instanceof COSObject reference ? reference.getObject() : thing;
        if (real == null || real instanceof COSNull || depth > DEEPEST) {
            return null;
        }
        COSBase known = copied.get(real);
        if (known != null) {
            return known;
        }
        return switch (real) {
            case COSStream stream -> copy(stream, depth);
            case COSDictionary dictionary -> copy(dictionary, depth);
            case COSArray array -> copy(array, depth);
            default -> real;
        };
    }

    private @Nullable COSBase copy(COSDictionary dictionary, int depth) throws IOException {
        if (isNoPaint(dictionary)) {
            return null;
        }
        COSDictionary anew = new COSDictionary();
        copied.put(dictionary, anew);
        copyEntries(dictionary, anew, depth);
        return anew;
    }

    private @Nullable COSBase copy(COSStream stream, int depth) throws IOException {
        if (isNoPaint(stream)) {
            return null;
        }
        COSStream anew = new COSStream();
        copied.put(stream, anew);
        copyEntries(stream, anew, depth);
        try (InputStream raw = stream.createRawInputStream();
                OutputStream target = anew.createRawOutputStream()) {
            raw.transferTo(target);
        }
        return anew;
    }

    private void copyEntries(COSDictionary from, COSDictionary to, int depth) throws IOException {
        for (COSName key : from.keySet()) {
            if (STAYS_BEHIND.contains(key.getName()) || key.getName().startsWith(TYPESETTERS_NOTES)) {
                continue;
            }
            COSBase value = key.equals(COSName.RESOURCES) && from.getDictionaryObject(key) instanceof COSDictionary list
                    ? ofThing(list, from, depth)
                    : copy(from.getDictionaryObject(key), depth + 1);
            if (value != null) {
                to.setItem(key, value);
            }
        }
    }

    /** A form or a pattern paints with what it names itself, a drawn font with what its letters name. */
    private COSDictionary ofThing(COSDictionary resources, COSDictionary thing, int depth) throws IOException {
        Set<COSName> named = new HashSet<>();
        if (thing instanceof COSStream painted) {
            named.addAll(names(painted));
        }
        if (thing.getDictionaryObject(COSName.CHAR_PROCS) instanceof COSDictionary letters) {
            for (COSName letter : letters.keySet()) {
                if (letters.getDictionaryObject(letter) instanceof COSStream drawn) {
                    named.addAll(names(drawn));
                }
            }
        }
        return of(resources, named, depth + 1);
    }

    private static Set<COSName> names(COSStream painted) throws IOException {
        try (InputStream contents = painted.createInputStream()) {
            return names(contents.readAllBytes());
        }
    }

    private @Nullable COSBase copy(COSArray array, int depth) throws IOException {
        COSArray anew = new COSArray();
        copied.put(array, anew);
        for (int i = 0; i < array.size(); i++) {
            COSBase value = copy(array.getObject(i), depth + 1);
            anew.add(value == null ? COSNull.NULL : value);
        }
        return anew;
    }

    private static boolean isNoPaint(COSDictionary thing) {
        String type = thing.getNameAsString(COSName.TYPE);
        return type != null && NO_PAINT.contains(type);
    }
}
