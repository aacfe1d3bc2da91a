package dev.golive.jdbc;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.sroi.capture.Seat;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.event.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Remembers in {@code golive_evidence_subject}. */
final class JdbcSubjectBook implements SubjectBook {

    private static final String INSERT =
            "insert into golive_evidence_subject (room, identity, subject) values (:room, :identity, :subject)";
    private static final String UPDATE =
            "update golive_evidence_subject set subject = :subject where room = :room and identity = :identity";
    private static final String FIND =
            "select subject from golive_evidence_subject where room = :room and identity = :identity";
    private static final String SEATS = "select room, identity from golive_evidence_subject where subject = :subject";
    private static final String FORGET = "delete from golive_evidence_subject where subject = :subject";

    private final Sql sql;

    JdbcSubjectBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void note(RoomName room, Identity identity, Subject subject) {
        if (find(room, identity).filter(subject::equals).isPresent()) {
            return;
        }
        // Of two who insert at once one clashes, and updates when it comes again.
        sql.write(handle ->
                put(handle, UPDATE, room, identity, subject) > 0 ? 1 : put(handle, INSERT, room, identity, subject));
    }

    private static int put(Handle handle, String statement, RoomName room, Identity identity, Subject subject) {
        return handle.createUpdate(statement)
                .bind("room", room.value())
                .bind("identity", identity.value())
                .bind("subject", subject.value())
                .execute();
    }

    @Override
    public Optional<Subject> find(RoomName room, Identity identity) {
        return sql.read(handle -> handle.createQuery(FIND)
                .bind("room", room.value())
                .bind("identity", identity.value())
                .map((row, context) -> new Subject(row.getString("subject")))
                .findOne());
    }

    @Override
    public Set<Seat> seats(Subject subject) {
        return sql.read(handle -> handle
                .createQuery(SEATS)
                .bind("subject", subject.value())
                .map((row, context) ->
                        new Seat(RoomName.of(row.getString("room")), Identity.of(row.getString("identity"))))
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void forget(Subject subject) {
        sql.write(handle ->
                handle.createUpdate(FORGET).bind("subject", subject.value()).execute());
    }
}
