package org.ratsfaden.connectors.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.outbox.MailServer.Answer;
import org.ratsfaden.trouble.Trouble;
import org.ratsfaden.trouble.Troubled;

/** What a failure of SMTP says about the mail, and about the server (RFC 5321, 4.2). */
final class SmtpAnswers {

    /** It closes the door on everybody for now. */
    private static final int SHUTTING_DOWN = 421;

    private static final int ONLY_WITH_SIGN_IN = 530;
    private static final int REFUSED = 500;

    private SmtpAnswers() {}

    static Answer of(Throwable failure) {
        return chain(failure)
                .flatMap(one -> code(one).stream())
                .findFirst()
                .map(SmtpAnswers::answer)
                .orElseGet(() -> new Answer.Away(words(failure), away(kinds(failure))));
    }

    /** A reply of the server that was about this mail. */
    private record Reply(int code, String words) {}

    private static Answer answer(Reply reply) {
        if (reply.code() == SHUTTING_DOWN || reply.code() >= ONLY_WITH_SIGN_IN && reply.code() <= 538) {
            return new Answer.Away(reply.words(), away("it answers " + reply.code()));
        }
        return reply.code() >= REFUSED ? new Answer.Refused(reply.words()) : new Answer.Later(reply.words());
    }

    /** Whom the server does not take as a sender is nothing the recipient can help: that is no reply about the mail. */
    private static Optional<Reply> code(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException recipient ->
                Optional.of(new Reply(recipient.getReturnCode(), words(recipient)));
            case SMTPSendFailedException mail
            when mail.getReturnCode() > 0 && mail.getNextException() == null ->
                Optional.of(new Reply(mail.getReturnCode(), words(mail)));
            default -> Optional.empty();
        };
    }

    /** The failure, what caused it, and what came with it: Angus hides the reply about a recipient behind the next exception. */
    private static Stream<Throwable> chain(@Nullable Throwable failure) {
        if (failure == null) {
            return Stream.empty();
        }
        Throwable behind = failure instanceof MessagingException mail ? mail.getNextException() : failure.getCause();
        return Stream.concat(Stream.of(failure), behind == failure ? Stream.empty() : chain(behind));
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message.strip();
    }

    /** The mail server cannot be used; without its words, which may name a recipient. */
    private static Troubled away(String because) {
        return new Troubled(Trouble.NO_MAIL_SERVER, "the mail server does not take mail: " + because);
    }

    private static String kinds(Throwable failure) {
        return chain(failure).map(one -> one.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }
}
