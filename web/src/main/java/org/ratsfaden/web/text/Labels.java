package org.ratsfaden.web.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.account.PasswordRules;
import org.ratsfaden.account.Role;
import org.ratsfaden.clarification.Clarification;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.QuarantineReason;
import org.ratsfaden.intake.Receipt;
import org.ratsfaden.journey.Step;
import org.ratsfaden.placing.Ground;
import org.ratsfaden.search.SearchQuery;
import org.ratsfaden.search.SearchResult;
import org.ratsfaden.trouble.Trouble;

/** The council's words for what the program calls by other names. */
public final class Labels {

    /** Findings that hold one of the fixed words of the interface instead of words of the text. */
    private static final Map<String, String> FIXED_WORDS = Map.ofEntries(
            Map.entry("adopted", "outcome.adopted"),
            Map.entry("adopted_amended", "outcome.adopted-amended"),
            Map.entry("recommended", "outcome.recommended"),
            Map.entry("rejected", "outcome.rejected"),
            Map.entry("deferred", "outcome.deferred"),
            Map.entry("referred", "outcome.referred"),
            Map.entry("noted", "outcome.noted"),
            Map.entry("withdrawn", "outcome.withdrawn"),
            Map.entry("removed", "outcome.removed"),
            Map.entry("settled", "outcome.settled"),
            Map.entry("elected", "outcome.elected"),
            Map.entry("no_vote", "outcome.no-vote"),
            Map.entry("draft", "minutes.draft"),
            Map.entry("signed", "minutes.signed"),
            Map.entry("confirmed", "minutes.confirmed"),
            Map.entry("public", "visibility.public"),
            Map.entry("nonpublic", "visibility.non-public"));

    private final Texts texts;

    public Labels(Texts texts) {
        this.texts = texts;
    }

    public String of(DocumentKind kind) {
        return texts.say(
                switch (kind) {
                    case PRESS_RELEASE -> "kind.press-release";
                    case EXTRACT -> "kind.extract";
                    case MINUTES -> "kind.minutes";
                    case RESOLUTION -> "kind.resolution";
                    case PROPOSAL -> "kind.proposal";
                    case CONCEPT -> "kind.concept";
                    case NEWSPAPER -> "kind.newspaper";
                    case OTHER -> "kind.other";
                });
    }

    public String of(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Public() -> texts.say("visibility.public");
            case Visibility.CouncilOffice() -> texts.say("visibility.council-office");
            case Visibility.OnlyFor(var committees) ->
                texts.say(
                        "visibility.only-for",
                        String.join(
                                ", ",
                                committees.stream()
                                        .sorted()
                                        .map(CommitteeKey::value)
                                        .toList()));
            case Visibility.Confidential(var _) -> texts.say("visibility.confidential");
            case Visibility.Draft() -> texts.say("visibility.draft");
            case Visibility.Embargoed(var until) -> texts.say("visibility.embargoed", texts.moment(until));
        };
    }

    public String of(SearchResult.Facet facet) {
        return texts.say(
                switch (facet) {
                    case KIND -> "facet.kind";
                    case BODY -> "facet.body";
                    case COMMITTEE -> "facet.committee";
                    case PERSON -> "facet.person";
                    case YEAR -> "facet.year";
                });
    }

    public String of(SearchQuery.Sort sort) {
        return texts.say(
                switch (sort) {
                    case RELEVANCE -> "sort.relevance";
                    case NEWEST_FIRST -> "sort.newest";
                    case OLDEST_FIRST -> "sort.oldest";
                });
    }

    /** Why a file could not be read. */
    public String of(QuarantineReason reason) {
        return texts.say(
                switch (reason) {
                    case ENCRYPTED -> "quarantine.encrypted";
                    case NO_TEXT -> "quarantine.no-text";
                    case DAMAGED -> "quarantine.damaged";
                    case WRONG_EXTENSION -> "quarantine.wrong-extension";
                    case UNSUPPORTED -> "quarantine.unsupported";
                    case TOO_SLOW -> "quarantine.too-slow";
                    case TOO_LARGE -> "quarantine.too-large";
                    case INFECTED -> "quarantine.infected";
                    case NOT_CHECKED -> "quarantine.not-checked";
                    case GIVEN_UP -> "quarantine.given-up";
                });
    }

    /** What was found there, in words; empty if there is nothing to say. */
    public String found(QuarantineReason reason, String detail) {
        if (detail.isBlank()) {
            return "";
        }
        return switch (reason) {
            case NO_TEXT -> detail.matches("[0-9]{1,6}") ? texts.say("found.pages", Integer.parseInt(detail)) : detail;
            case WRONG_EXTENSION, UNSUPPORTED -> texts.say("found.type", fileType(detail));
            case TOO_SLOW -> texts.say("found.seconds", detail.replaceFirst(" s$", ""));
            case TOO_LARGE -> texts.say("found.memory", detail);
            case INFECTED -> texts.say("found.signature", detail);
            case ENCRYPTED, DAMAGED, NOT_CHECKED, GIVEN_UP -> detail;
        };
    }

    private String fileType(String mediaType) {
        return switch (mediaType.replaceFirst(";.*", "")) {
            case "application/pdf" -> "PDF";
            case "application/zip" -> "ZIP";
            case "application/msword" -> "Word (DOC)";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "Word (DOCX)";
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "Excel (XLSX)";
            case "application/vnd.oasis.opendocument.text" -> "OpenDocument (ODT)";
            case "text/html" -> "HTML";
            case "text/plain" -> texts.say("found.plain-text");
            default -> mediaType;
        };
    }

    /** What the question rests on, in words; empty if there is nothing to say. */
    public String found(Clarification.Question question, String detail) {
        if (detail.isBlank()) {
            return "";
        }
        return switch (question) {
            case WIDER_WISH, NARROWED_AGAIN, ALSO_A_DRAFT, ERASED_BEFORE -> broughtBy(detail);
            case NOT_FINDABLE -> texts.say("found.refused", detail);
            case NOT_READABLE, NON_PUBLIC_IN_PUBLIC_SOURCE, MIXED -> detail;
        };
    }

    /** Who brought a file: a folder, or a person. */
    private String broughtBy(String source) {
        String name = source.replaceFirst("^[a-z-]+:", "");
        return source.startsWith("folder:")
                ? texts.say("found.from-folder", name)
                : texts.say("found.from-person", name);
    }

    /** What a clerk can do about it. */
    public String remedy(QuarantineReason reason) {
        return texts.say(
                switch (reason) {
                    case ENCRYPTED -> "remedy.encrypted";
                    case NO_TEXT -> "remedy.no-text";
                    case DAMAGED -> "remedy.damaged";
                    case WRONG_EXTENSION -> "remedy.wrong-extension";
                    case UNSUPPORTED -> "remedy.unsupported";
                    case TOO_SLOW -> "remedy.too-slow";
                    case TOO_LARGE -> "remedy.too-large";
                    case INFECTED -> "remedy.infected";
                    case NOT_CHECKED -> "remedy.not-checked";
                    case GIVEN_UP -> "remedy.given-up";
                });
    }

    public String of(Clarification.Question question) {
        return texts.say(
                switch (question) {
                    case NOT_READABLE -> "question.not-readable";
                    case NOT_FINDABLE -> "question.not-findable";
                    case NON_PUBLIC_IN_PUBLIC_SOURCE -> "question.non-public-in-public-source";
                    case MIXED -> "question.mixed";
                    case WIDER_WISH -> "question.wider-wish";
                    case NARROWED_AGAIN -> "question.narrowed-again";
                    case ALSO_A_DRAFT -> "question.also-a-draft";
                    case ERASED_BEFORE -> "question.erased-before";
                });
    }

    public String of(Ground ground) {
        return texts.say(
                switch (ground) {
                    case DATA_PROTECTION -> "ground.data-protection";
                    case RETENTION -> "ground.retention";
                    case THIRD_PARTY_RIGHTS -> "ground.third-party-rights";
                    case MISTAKE -> "ground.mistake";
                });
    }

    public String of(Receipt.Refused refused) {
        return switch (refused.reason()) {
            case EMPTY -> texts.say("refused.empty");
            case TOO_LARGE -> texts.say("refused.too-large", texts.size(Long.parseLong(refused.detail())));
            case NOT_A_FILE -> texts.say("refused.not-a-file");
            case NO_SUCH_COMMITTEE -> texts.say("refused.no-such-committee", refused.detail());
        };
    }

    public String of(Step step) {
        return texts.say(
                switch (step) {
                    case Step.Read(var _) -> "step.read";
                    case Step.Recognise(var _) -> "step.recognise";
                    case Step.Link(var _) -> "step.link";
                    case Step.CompareOthers(var _) -> "step.compare-others";
                    case Step.Erase(var _) -> "step.erase";
                });
    }

    /** What the reader is here; empty for the public. */
    public String of(Reader reader) {
        return switch (reader) {
            case Reader.Anonymous() -> "";
            case Reader.Member(var _, var _) -> of(Role.MEMBER);
            case Reader.Office(var _) -> of(Role.OFFICE);
            case Reader.Press(var _) -> of(Role.PRESS);
            case Reader.PressChief(var _) -> of(Role.PRESS_CHIEF);
            case Reader.Clerk(var _) -> of(Role.CLERK);
            case Reader.Admin(var _) -> of(Role.ADMIN);
        };
    }

    public String of(Role role) {
        return texts.say(
                switch (role) {
                    case MEMBER -> "role.member";
                    case OFFICE -> "role.office";
                    case PRESS -> "role.press";
                    case PRESS_CHIEF -> "role.press-chief";
                    case CLERK -> "role.clerk";
                    case ADMIN -> "role.admin";
                });
    }

    /** What does not work, and what to do. */
    public String of(Trouble trouble) {
        return texts.say(
                switch (trouble) {
                    case DISK_FULL -> "trouble.disk-full";
                    case DATABASE_AWAY -> "trouble.database-away";
                    case NO_WORKER -> "trouble.no-worker";
                    case NO_VIRUS_CHECK -> "trouble.no-virus-check";
                    case NO_MAIL_SERVER -> "trouble.no-mail-server";
                    case WORKER_STOPPED -> "trouble.worker-stopped";
                    case NOT_ALLOWED -> "trouble.not-allowed";
                    case FILE_MISSING -> "trouble.file-missing";
                    case DATABASE_REFUSES -> "trouble.database-refuses";
                    case DISK_FAILS -> "trouble.disk-fails";
                    case UNEXPECTED -> "trouble.unexpected";
                });
    }

    /** Why a password is not taken. */
    public String of(PasswordRules.Weakness weakness) {
        return texts.say(
                switch (weakness) {
                    case TOO_SHORT -> "password.too-short";
                    case TOO_LONG -> "password.too-long";
                    case OBVIOUS -> "password.obvious";
                });
    }

    /** What was found in this field, in words. */
    public String of(Field field, FindingValue value) {
        return value instanceof FindingValue.Words(var words)
                        && field.fixedWords().isEmpty()
                ? words
                : of(value);
    }

    /** What was found, in words. */
    public String of(FindingValue value) {
        return switch (value) {
            case FindingValue.Words(var words) -> words(words);
            case FindingValue.Day(var date) -> texts.day(date);
            case FindingValue.Flag(var yes) -> texts.say(yes ? "flag.yes" : "flag.no");
            case FindingValue.Vote vote -> vote(vote);
            case FindingValue.NotStated() -> texts.say("correction.not-stated");
        };
    }

    private String words(String words) {
        String key = FIXED_WORDS.get(words);
        return key == null ? DocumentKind.ofKey(words).map(this::of).orElse(words) : texts.say(key);
    }

    public String of(FindingValue.Majority majority) {
        return texts.say(
                switch (majority) {
                    case UNANIMOUS -> "vote.unanimous";
                    case MAJORITY -> "vote.majority";
                    case COUNTS -> "vote.counts";
                });
    }

    private String vote(FindingValue.Vote vote) {
        return of(vote.majority())
                + counted("vote.yes", vote.yes())
                + counted("vote.no", vote.no())
                + counted("vote.abstain", vote.abstain())
                + counted("vote.biased", vote.biased())
                + counted("vote.present", vote.present());
    }

    private String counted(String key, @Nullable Integer number) {
        return number == null ? "" : ", " + texts.say(key, number);
    }
}
