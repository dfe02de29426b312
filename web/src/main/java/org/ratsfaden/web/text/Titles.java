package org.ratsfaden.web.text;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentKind;

/** What a document is called where people read: its title, or what says more than the name of its file. */
public final class Titles {

    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(pdf|docx?|odt|rtf|html?|txt|eml|msg)", Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** An article whose headline was not found says so, with its day; anything else without a title keeps its file's name. */
    public static String of(Description description, Texts texts) {
        if (description.kind() != DocumentKind.NEWSPAPER
                || !FILE_NAME.matcher(description.title()).matches()) {
            return description.title();
        }
        LocalDate day = description.date();
        return day == null ? texts.say("title.article") : texts.say("title.article-of", texts.day(day));
    }
}
