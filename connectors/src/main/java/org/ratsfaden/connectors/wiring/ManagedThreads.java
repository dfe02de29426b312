package org.ratsfaden.connectors.wiring;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.DefaultThreadPoolFactory;

/** Camel's pools on threads of the container, so that routes have its naming, class loader and transactions. */
final class ManagedThreads extends DefaultThreadPoolFactory {

    private final ManagedThreadFactory container;

    ManagedThreads(ManagedThreadFactory container) {
        this.container = container;
    }

    private ThreadFactory named(ThreadFactory camel) {
        return work -> {
            Thread thread = container.newThread(work);
            thread.setName(camel.newThread(() -> {}).getName());
            return thread;
        };
    }

    @Override
    public ExecutorService newCachedThreadPool(ThreadFactory camel) {
        return super.newCachedThreadPool(named(camel));
    }

    @Override
    public ExecutorService newThreadPool(
            int coreSize,
            int maxSize,
            long keepAlive,
            TimeUnit unit,
            int maxQueueSize,
            boolean allowCoreTimeOut,
            RejectedExecutionHandler rejected,
            ThreadFactory camel) {
        return super.newThreadPool(
                coreSize, maxSize, keepAlive, unit, maxQueueSize, allowCoreTimeOut, rejected, named(camel));
    }

    @Override
    public ScheduledExecutorService newScheduledThreadPool(ThreadPoolProfile profile, ThreadFactory camel) {
        return super.newScheduledThreadPool(profile, named(camel));
    }
}
