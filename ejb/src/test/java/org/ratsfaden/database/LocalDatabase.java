package org.ratsfaden.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.ratsfaden.transaction.Transactions;
import org.ratsfaden.wiring.Schema;

/**
 * The database of the product without its server: the same migrations and rows, and transactions as the server gives them, one
 * per thread. On H2, or on the PostgreSQL that {@code ./ratsfaden test postgres} names in {@code RATSFADEN_TEST_DB_URL}.
 */
public final class LocalDatabase implements Transactions, AutoCloseable {

    private final Place place;
    private final JdbcConnectionPool pool;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManager entities;

    private LocalDatabase(Place place) {
        this.place = place;
        pool = JdbcConnectionPool.create(place.connections());
        Schema.migrate(pool);
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.nonJtaDataSource", pool);
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("eclipselink.target-server", "None");
        properties.put("eclipselink.logging.level", "WARNING");
        properties.put("eclipselink.session-name", UUID.randomUUID().toString());
        factory = Persistence.createEntityManagerFactory("ratsfaden", properties);
        entities = (EntityManager) Proxy.newProxyInstance(
                LocalDatabase.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    EntityManager manager = current.get();
                    if (manager == null) {
                        throw new IllegalStateException(method.getName() + " outside of a transaction");
                    }
                    try {
                        return method.invoke(manager, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** A database that is gone when it is closed. */
    public static LocalDatabase inMemory() {
        return new LocalDatabase(Place.passing());
    }

    /** A database that stays, as durable as the product's own. */
    public static LocalDatabase at(Path file) {
        return new LocalDatabase(Place.lasting(file.toAbsolutePath().toString()));
    }

    /** What the container would inject. */
    public EntityManager entities() {
        return entities;
    }

    public DataSource source() {
        return pool;
    }

    @Override
    public <T, E extends Exception> T inOne(Work<T, E> work) throws E {
        if (current.get() != null) {
            return work.run();
        }
        try (EntityManager manager = factory.createEntityManager()) {
            current.set(manager);
            return inOne(work, manager.getTransaction());
        } finally {
            current.remove();
        }
    }

    private static <T, E extends Exception> T inOne(Work<T, E> work, EntityTransaction transaction) throws E {
        transaction.begin();
        try {
            T result = work.run();
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    @Override
    public void close() {
        factory.close();
        pool.dispose();
        place.leave();
    }
}
