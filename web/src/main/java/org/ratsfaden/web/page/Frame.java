package org.ratsfaden.web.page;

import org.ratsfaden.access.Reader;
import org.ratsfaden.web.text.Labels;
import org.ratsfaden.web.text.Language;
import org.ratsfaden.web.text.Texts;

/**
 * What surrounds every page.
 *
 * @param here address of this page, without the language
 * @param csrf the word every form of a signed-in reader repeats; empty where none is asked for
 * @param body the Körperschaft this portal is for; may be empty
 */
public record Frame(Texts texts, Address here, Reader reader, String csrf, StaticFiles files, String body) {

    public Labels labels() {
        return new Labels(texts);
    }

    public String say(String key, Object... values) {
        return texts.say(key, values);
    }

    public Language language() {
        return texts.language();
    }

    /** A link that keeps the language. */
    public String link(Address address) {
        return in(language(), address);
    }

    public String link(String path) {
        return link(Address.of(path));
    }

    /** The same in German, whatever the reader's language: for what is read as it was written. */
    public Frame inGerman() {
        return new Frame(new Texts(Language.GERMAN), here, reader, csrf, files, body);
    }

    /** The same for somebody who is not signed in: for what leaves the house. */
    public Frame forEverybody() {
        return new Frame(texts, here, new Reader.Anonymous(), "", files, body);
    }

    /** This page in the other language. */
    public String otherLanguage() {
        return in(language().other(), here);
    }

    private static String in(Language language, Address address) {
        return switch (language) {
            case GERMAN -> address.toString();
            case ENGLISH -> address.with(Language.PARAMETER, language.tag()).toString();
        };
    }

    public boolean isSignedIn() {
        return !(reader instanceof Reader.Anonymous);
    }

    public boolean isClerk() {
        return reader instanceof Reader.Clerk;
    }

    public boolean isAdmin() {
        return reader instanceof Reader.Admin;
    }

    public boolean isPressOffice() {
        return switch (reader) {
            case Reader.Press(var _), Reader.PressChief(var _) -> true;
            case Reader.Anonymous(),
                    Reader.Member(var _, var _),
                    Reader.Office(var _),
                    Reader.Clerk(var _),
                    Reader.Admin(var _) -> false;
        };
    }

    /** Whether this reader may bring in files: clerks any, the press office its drafts (decisions.md 6). */
    public boolean mayUpload() {
        return switch (reader) {
            case Reader.Clerk(var _), Reader.Press(var _), Reader.PressChief(var _) -> true;
            case Reader.Anonymous(), Reader.Member(var _, var _), Reader.Office(var _), Reader.Admin(var _) -> false;
        };
    }

    /** Where the sign-in leads back to. */
    public Address signIn() {
        Address signIn = Address.of("/anmelden");
        return here.path().equals("/") || here.path().equals("/anmelden") ? signIn : signIn.with("weiter", link(here));
    }
}
