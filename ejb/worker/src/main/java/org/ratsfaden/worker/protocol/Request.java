package org.ratsfaden.worker.protocol;

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
     * Draw a page.
     *
     * @param path absolute path of the file, which is only read
     * @param page from 1
     * @param dotsPerInch how large; a page that would get too large is drawn smaller
     * @param target absolute path of the PNG to be written
     */
    record DrawPage(String path, int page, int dotsPerInch, String target) implements Request {}
}
