package org.ratsfaden.web.page;

/**
 * What went wrong, in words.
 *
 * @param title what happened
 * @param advice what to do now
 * @param reference what to name when asking for help; empty if nobody has to be asked
 */
public record ErrorView(Frame frame, String title, String advice, String reference) {

    public static ErrorView of(Frame frame, int status, String reference) {
        return switch (status) {
            case 401, 403 -> said(frame, "error.forbidden.title", "error.forbidden.advice", "");
            case 404 -> said(frame, "error.missing.title", "error.missing.advice", "");
            case 410 -> said(frame, "error.gone.title", "error.gone.advice", "");
            case 413 -> said(frame, "error.too-large.title", "error.too-large.advice", "");
            case 429 -> said(frame, "error.too-often.title", "error.too-often.advice", "");
            case 501 -> said(frame, "error.not-built.title", "error.not-built.advice", "");
            case 503 -> said(frame, "error.busy.title", "error.busy.advice", "");
            default ->
                status < 500
                        ? said(frame, "error.request.title", "error.request.advice", reference)
                        : said(frame, "error.server.title", "error.server.advice", reference);
        };
    }

    private static ErrorView said(Frame frame, String title, String advice, String reference) {
        return new ErrorView(frame, frame.say(title), frame.say(advice), reference);
    }
}
