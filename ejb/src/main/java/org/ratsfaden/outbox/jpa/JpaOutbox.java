package org.ratsfaden.outbox.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.outbox.Circle;
import org.ratsfaden.outbox.Delivery;
import org.ratsfaden.outbox.EmailAddress;
import org.ratsfaden.outbox.Letter;
import org.ratsfaden.outbox.Mail;
import org.ratsfaden.outbox.MailId;
import org.ratsfaden.outbox.Matter;
import org.ratsfaden.outbox.Outbox;
import org.ratsfaden.outbox.Recipient;

/** Mails in the database. */
public final class JpaOutbox implements Outbox {

    private static final String IS_DUE =
            "state = 'waiting' and not_before <= ?1 and (claimed_until is null or claimed_until < ?1)";

    /**
     * Looked up first, in the order of an index, then locked: H2 locks whatever it reads on the way to a limit. Locked only for the
     * moment of claiming, and asked once more then, for another may just have taken it back; what another node is just claiming is
     * passed over.
     */
    private static final String DUE = "select * from mail where id in (select id from mail where " + IS_DUE
            + " order by state, not_before, id limit 4) and " + IS_DUE
            + " order by not_before, id limit 1 for update skip locked";

    /** With the name of a time zone, which is none of a person's words. */
    private static final String ACCEPTED =
            "select extract(month from ended_at at time zone '%s') as in_month, count(*) from mail where state = 'accepted'"
                    + " and thing like ?1 and ended_at >= ?2 and ended_at < ?3 group by extract(month from ended_at at time zone '%<s')";

    private final EntityManager entities;
    private final Clock clock;

    /** @param entities a proxy that always means the caller's transaction */
    public JpaOutbox(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public int put(Letter letter, Collection<Recipient> recipients) {
        Set<String> written = new HashSet<>(entities.createQuery(
                        "select m.address from MailRow m where m.thing = :thing and m.part = :part and m.address is not null",
                        String.class)
                .setParameter("thing", letter.matter().thing())
                .setParameter("part", letter.matter().part())
                .getResultList());
        List<Recipient> others = recipients.stream()
                .filter(recipient -> written.add(recipient.address().text()))
                .toList();
        if (!others.isEmpty()) {
            LetterRow row = LetterRow.of(letter, clock.instant());
            entities.persist(row);
            entities.flush();
            others.forEach(recipient -> entities.persist(MailRow.of(row, letter.matter(), recipient, clock.instant())));
        }
        return others.size();
    }

    @Override
    public void takeBackOthers(Matter overtaking) {
        Instant now = clock.instant();
        about(overtaking.thing(), "m.state in ('waiting', 'failed') and m.claimedBy is null and m.part <> :part")
                .setParameter("part", overtaking.part())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(row -> row.note(new Delivery.TakenBack(now)));
    }

    private TypedQuery<MailRow> about(String thing, String condition) {
        return entities.createQuery(
                        "select m from MailRow m where m.thing = :thing and " + condition + " order by m.putAt, m.id",
                        MailRow.class)
                .setParameter("thing", thing);
    }

    @Override
    public List<Addressee> addressees(String thing) {
        Map<EmailAddress, Addressee> each = new LinkedHashMap<>();
        about(thing, "m.address is not null").getResultList().stream()
                .map(MailRow::toAddressee)
                .forEach(one -> each.merge(
                        one.recipient().address(),
                        one,
                        (before, now) -> new Addressee(now.recipient(), before.mayHaveIt() || now.mayHaveIt())));
        return List.copyOf(each.values());
    }

    @Override
    public void forget(EmailAddress address, Circle circle) {
        Instant now = clock.instant();
        entities.createQuery("select m from MailRow m where m.address = :address and m.circle = :circle", MailRow.class)
                .setParameter("address", address.text())
                .setParameter("circle", circle.key())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(row -> row.forgetAddress(now));
    }

    @Override
    public void forget(String thing) {
        entities.flush();
        for (String rows : List.of("MailRow", "LetterRow")) {
            entities.createQuery("delete from " + rows + " r where r.thing = :thing")
                    .setParameter("thing", thing)
                    .executeUpdate();
        }
    }

    @Override
    public Optional<Mail> claim(String node, Instant now, Instant until) {
        @SuppressWarnings("unchecked") // a native query says in words only what it answers
        List<MailRow> due = entities.createNativeQuery(DUE, MailRow.class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        due.forEach(row -> row.claim(node, until));
        return due.stream().findFirst().map(row -> row.toMail(letter(row).toLetter()));
    }

    private LetterRow letter(MailRow row) {
        return entities.find(LetterRow.class, row.letterId());
    }

    @Override
    public void note(MailId id, Delivery delivery) {
        find(id).ifPresent(row -> row.note(delivery));
    }

    private Optional<MailRow> find(MailId id) {
        return Optional.ofNullable(entities.find(MailRow.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void release(String node) {
        entities.createQuery("select m from MailRow m where m.claimedBy = :node", MailRow.class)
                .setParameter("node", node)
                .getResultList()
                .forEach(MailRow::release);
    }

    @Override
    public void retry(MailId id, Instant now) {
        find(id).filter(MailRow::hasFailed).ifPresent(row -> row.retry(now));
    }

    @Override
    public void retryAll(Instant now) {
        entities.createQuery("select m from MailRow m where m.state = 'failed'", MailRow.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(row -> row.retry(now));
    }

    @Override
    public List<Posted> troubled(int limit) {
        List<MailRow> rows = entities.createQuery(
                        "select m from MailRow m where m.state = 'failed' or (m.state = 'waiting' and m.answer <> '')"
                                + " order by m.state, m.notBefore desc, m.id",
                        MailRow.class)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> row.toPosted(letter(row).subject())).toList();
    }

    @Override
    public Tally tally() {
        return tally(entities.createQuery("select m.state, count(m) from MailRow m group by m.state", Object[].class));
    }

    @Override
    public Tally tally(String thing) {
        return tally(entities.createQuery(
                        "select m.state, count(m) from MailRow m where m.thing = :thing group by m.state",
                        Object[].class)
                .setParameter("thing", thing));
    }

    @Override
    public Map<Integer, Long> acceptedByMonth(String kind, int year, ZoneId zone) {
        @SuppressWarnings("unchecked") // a native query says in words only what it answers
        List<Object[]> months = entities.createNativeQuery(ACCEPTED.formatted(zone.getId()))
                .setParameter(1, kind + "/%")
                .setParameter(2, offset(LocalDate.of(year, 1, 1), zone))
                .setParameter(3, offset(LocalDate.of(year + 1, 1, 1), zone))
                .getResultList();
        return months.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).intValue(), row -> ((Number) row[1]).longValue()));
    }

    private static OffsetDateTime offset(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Tally tally(TypedQuery<Object[]> counts) {
        Map<String, Long> by =
                counts.getResultList().stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        return new Tally(
                by.getOrDefault(MailRow.WAITING, 0L),
                by.getOrDefault(MailRow.ACCEPTED, 0L),
                by.getOrDefault(MailRow.FAILED, 0L),
                by.getOrDefault(MailRow.TAKEN_BACK, 0L));
    }
}
