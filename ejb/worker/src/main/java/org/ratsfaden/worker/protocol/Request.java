package org.ratsfaden.worker.protocol;

import java.util.List;

/** What the server asks of a worker. */
public sealed interface Request {

    /**
     * Read a file's text.
     *
     * @param path absolute path of the file, which is only read
     * @param fileName name the sender gave it, a hint at its type
     * @param maxCharacters longest text wanted, in UTF-16 characters
     */
    record ReadText(String path, String fileName, int maxCharacters) implements Request {}

    /**
     * Copy some pages of a PDF into a new one in which nothing of the others is left.
     *
     * @param path absolute path of the file, which is only read
     * @param pages from 1, rising
     * @param target absolute path of the PDF to be written
     */
    record CopyPages(String path, List<Integer> pages, String target) implements Request {

        public CopyPages {
            pages = List.copyOf(pages);
        }
    }

    /**
     * Draw a page.
     *
     * @param path absolute path of the file, which is only read
     * @param page from 1
     * @param dotsPerInch how large; a page that would get too large is drawn smaller
     * @param target absolute path of the PNG to be written
     */
    record DrawPage(String path, int page, int dotsPerInch, String target) implements Request {}

    /**
     * Tell where the text of a page stands on its picture.
     *
     * @param path absolute path of the file, which is only read
     * @param page from 1
     * @param target absolute path of the text file to be written: a word a line
     */
    record PlacePage(String path, int page, String target) implements Request {}

    /**
     * Print a page of ours.
     *
     * @param path absolute path of the page (XHTML), which is only read
     * @param pictures absolute paths of the pictures it shows; {@code picture:0} is the first
     * @param target absolute path of the tagged PDF to be written
     */
    record PrintSheet(String path, List<String> pictures, String target) implements Request {

        public PrintSheet {
            pictures = List.copyOf(pictures);
        }
    }
}
