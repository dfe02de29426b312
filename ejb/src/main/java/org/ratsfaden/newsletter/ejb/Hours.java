package org.ratsfaden.newsletter.ejb;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.newsletter.Subscribe;

/** Once an hour, addresses that nobody has confirmed are forgotten: the mail to them says so. */
@Singleton
@DependsOn("Start")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@NullUnmarked
public class Hours {

    @Inject
    private Subscribe subscribe;

    @Schedule(hour = "*", persistent = false)
    public void tick() {
        subscribe.forgetUnanswered();
    }
}
