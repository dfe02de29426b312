package org.ratsfaden.web.error;

/** The page of last resort: no template, no text file, nothing that could fail as well. */
final class PlainErrorPage implements ErrorPage {

    @Override
    public String html(int status, String reference) {
        return """
                <!DOCTYPE html>
                <html lang="de">
                <head><meta charset="utf-8"><title>%1$d – Ratsfaden</title></head>
                <body><h1>%1$d</h1><p>%2$s</p><p><a href="/">Zur Startseite</a></p></body>
                </html>
                """.formatted(status, reference);
    }
}
