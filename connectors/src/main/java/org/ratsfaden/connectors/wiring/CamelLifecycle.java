package org.ratsfaden.connectors.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.connectors.folder.FolderRoute;
import org.ratsfaden.connectors.folder.WatchedFolder;
import org.ratsfaden.connectors.mail.MailRoute;
import org.ratsfaden.connectors.mail.SmtpMailServer;
import org.ratsfaden.intake.ReceiveFile;
import org.ratsfaden.outbox.MailSettings;
import org.ratsfaden.outbox.SendMails;
import org.ratsfaden.settings.Home;
import org.ratsfaden.settings.Settings;

/** Starts the routes when the council's part is ready, and stops them before it goes: the EAR begins its modules in order. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@NullUnmarked
public class CamelLifecycle {

    private static final int PATIENCE_SECONDS = 10;

    @Inject
    private Settings settings;

    @Inject
    private Home home;

    @Inject
    private ReceiveFile receiveFile;

    @Inject
    private MailSettings mail;

    @Inject
    private SendMails sending;

    @Inject
    private Clock clock;

    @Resource
    private ManagedThreadFactory threads;

    private DefaultCamelContext camel;

    @PostConstruct
    void start() {
        camel = new DefaultCamelContext();
        camel.getCamelContextExtension().setName("ratsfaden");
        camel.setApplicationContextClassLoader(CamelLifecycle.class.getClassLoader());
        camel.getExecutorServiceManager().setThreadPoolFactory(new ManagedThreads(threads));
        camel.getShutdownStrategy().setTimeout(PATIENCE_SECONDS);
        camel.getShutdownStrategy().setTimeUnit(TimeUnit.SECONDS);
        for (WatchedFolder folder : ConnectorSettings.read(settings, home).folders()) {
            add(new FolderRoute(folder, receiveFile, clock));
        }
        if (mail.isSetUp()) {
            add(new MailRoute(sending, new SmtpMailServer(camel, mail)));
        }
        camel.start();
    }

    private void add(RouteBuilder route) {
        try {
            camel.addRoutes(route);
        } catch (Exception e) {
            throw new EJBException("route could not be added: " + route, e);
        }
    }

    @PreDestroy
    void stop() {
        camel.stop();
    }
}
