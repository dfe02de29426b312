package org.ratsfaden.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.ratsfaden.account.SignIn;
import org.ratsfaden.document.OpenDocument;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.measure.Measures;
import org.ratsfaden.particular.OpenParticulars;
import org.ratsfaden.placing.Erasures;
import org.ratsfaden.placing.VisibilityChanges;
import org.ratsfaden.search.KeepSearches;
import org.ratsfaden.search.SearchDocuments;
import org.ratsfaden.settings.Home;
import org.ratsfaden.settings.Settings;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.web.document.ExportDocument;
import org.ratsfaden.web.document.OpenForReader;
import org.ratsfaden.web.document.SendDocument;
import org.ratsfaden.web.legal.Imprint;
import org.ratsfaden.web.page.StaticFiles;
import org.ratsfaden.web.page.Templates;
import org.ratsfaden.web.page.VersionedStaticFiles;
import org.ratsfaden.web.placing.PlacingViews;
import org.ratsfaden.web.search.ChapterFacet;
import org.ratsfaden.web.search.SavedNews;
import org.ratsfaden.web.security.CsrfToken;
import org.ratsfaden.web.security.CurrentReader;
import org.ratsfaden.web.security.OperatorKey;
import org.ratsfaden.web.security.PasswordCheck;
import org.ratsfaden.web.security.SignedIn;
import org.ratsfaden.web.security.Throttle;
import org.ratsfaden.web.security.WatchKey;
import org.ratsfaden.web.settings.PortalSettings;
import org.ratsfaden.web.settings.SessionSettings;

/** What the resources are handed beside the deeds of the capabilities. */
@Dependent
public final class WebWiring {

    @Produces
    @Singleton
    static PortalSettings portalSettings(Settings settings, Home home) {
        PortalSettings read = PortalSettings.read(settings, home);
        settings.finish();
        return read;
    }

    @Produces
    @Singleton
    static Imprint imprint(Settings settings) {
        Imprint read = Imprint.read(settings);
        settings.finish();
        return read;
    }

    @Produces
    @Singleton
    static SavedNews savedNews(KeepSearches saved, SearchDocuments search, ChapterFacet chapters) {
        return new SavedNews(saved, search, chapters);
    }

    @Produces
    @Singleton
    static Templates templates() {
        return new Templates();
    }

    @Produces
    @Singleton
    static StaticFiles staticFiles(ServletContext application) {
        return new VersionedStaticFiles(application);
    }

    @Produces
    @Singleton
    static PasswordCheck passwordCheck(SignIn signIn, Transactions transactions, Clock clock, Measures measures) {
        return new PasswordCheck(signIn, transactions, clock, measures);
    }

    @Produces
    @Singleton
    static SessionSettings sessionSettings(Settings settings) {
        SessionSettings read = SessionSettings.read(settings);
        settings.finish();
        return read;
    }

    @Produces
    @Singleton
    static WatchKey watchKey(Settings settings) {
        WatchKey read = WatchKey.read(settings);
        settings.finish();
        return read;
    }

    /** Who asks for the newsletter, or for another's address: five at once, then one in ten minutes. */
    @Produces
    @Singleton
    static Throttle throttle(Clock clock) {
        return new Throttle(clock, 5, Duration.ofMinutes(10));
    }

    @Produces
    @Singleton
    static OperatorKey operatorKey() {
        return new OperatorKey();
    }

    @Produces
    static SignedIn signedIn(PasswordCheck passwords, Clock clock, SessionSettings sessions) {
        return new SignedIn(passwords, clock, sessions.longest());
    }

    @Produces
    static CurrentReader currentReader(
            HttpServletRequest request, SignIn signIn, Transactions transactions, Clock clock) {
        return new CurrentReader(request, signIn, transactions, clock);
    }

    @Produces
    static OpenForReader openForReader(OpenDocument documents, CurrentReader current) {
        return new OpenForReader(documents, current);
    }

    @Produces
    @Singleton
    static ExportDocument exportDocument(
            OpenDocument documents, OpenParticulars particulars, SearchDocuments search, Clock clock) {
        return new ExportDocument(documents, particulars, search, clock);
    }

    @Produces
    static SendDocument sendDocument(ReceiveFile intake, CurrentReader current) {
        return new SendDocument(intake, current);
    }

    @Produces
    @Singleton
    static PlacingViews placingViews(VisibilityChanges changes, Erasures erasures, Transactions transactions) {
        return new PlacingViews(changes, erasures, transactions);
    }

    @Produces
    static CsrfToken csrfToken(HttpServletRequest request) {
        return new CsrfToken(request);
    }
}
