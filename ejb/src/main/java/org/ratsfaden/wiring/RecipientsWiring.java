package org.ratsfaden.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.contact.Contacts;
import org.ratsfaden.contact.KeepContacts;
import org.ratsfaden.contact.jpa.JpaContacts;
import org.ratsfaden.newsletter.Subscribe;
import org.ratsfaden.newsletter.Subscriptions;
import org.ratsfaden.newsletter.jpa.JpaSubscriptions;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.press.Audiences;
import org.ratsfaden.press.ChooseAudience;
import org.ratsfaden.press.MailRelease;
import org.ratsfaden.press.Markup;
import org.ratsfaden.press.PressFigures;
import org.ratsfaden.press.PressReleases;
import org.ratsfaden.press.PressRules;
import org.ratsfaden.press.ReleaseLetters;
import org.ratsfaden.press.ReleaseSheet;
import org.ratsfaden.press.jpa.JpaAudiences;
import org.ratsfaden.transaction.Transactions;

/** Who gets what the press office sends. */
@Dependent
@NullUnmarked
public class RecipientsWiring {

    @PersistenceContext(unitName = "ratsfaden")
    private EntityManager entities;

    @Produces
    @Singleton
    Contacts contacts() {
        return new JpaContacts(entities);
    }

    @Produces
    @Singleton
    KeepContacts keepContacts(Contacts contacts, Outbox outbox, Transactions transactions) {
        return new KeepContacts(contacts, outbox, transactions);
    }

    @Produces
    @Singleton
    Subscriptions subscriptions() {
        return new JpaSubscriptions(entities);
    }

    @Produces
    @Singleton
    Subscribe subscribe(
            Subscriptions subscriptions,
            Outbox outbox,
            PressRules rules,
            EjbSettings settings,
            Clock clock,
            Transactions transactions) {
        return new Subscribe(
                subscriptions, outbox, rules.house(), settings.portal().toString(), clock, transactions);
    }

    @Produces
    @Singleton
    PressFigures pressFigures(PressReleases releases, Outbox outbox, PressRules rules, Transactions transactions) {
        return new PressFigures(releases, outbox, rules.zone(), transactions);
    }

    @Produces
    @Singleton
    Audiences audiences() {
        return new JpaAudiences(entities);
    }

    @Produces
    @Singleton
    ChooseAudience chooseAudience(PressReleases releases, Audiences audiences, Transactions transactions) {
        return new ChooseAudience(releases, audiences, transactions);
    }

    @Produces
    @Singleton
    MailRelease mailRelease(
            Outbox outbox,
            Audiences audiences,
            Contacts contacts,
            Subscriptions subscriptions,
            PressRules rules,
            ReleaseSheet sheet,
            Markup markup,
            EjbSettings settings) {
        String portal = settings.portal().toString();
        ReleaseLetters letters = new ReleaseLetters(rules, sheet, markup, portal);
        return new MailRelease(outbox, audiences, contacts, subscriptions, letters, portal);
    }
}
