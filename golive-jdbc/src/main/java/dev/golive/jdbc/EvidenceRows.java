package dev.golive.jdbc;

import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.ledger.LedgerEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** Entries of a ledger as rows of {@code golive_evidence}. */
final class EvidenceRows {

    /** Everything in one statement, and so one round trip, however many there are. */
    private static final String INSERT = """
            insert into golive_evidence
                (position, source, event_id, programme, session, subject, leaf, salt, body)
            select position, source, event_id, programme, session, subject, leaf, salt, body
            from unnest(cast(:positions as bigint array), cast(:sources as varchar array), cast(:ids as varchar array),
                cast(:programmes as varchar array), cast(:sessions as varchar array), cast(:subjects as varchar array),
                cast(:leaves as bytea array), cast(:salts as bytea array), cast(:bodies as bytea array))
                as entry (position, source, event_id, programme, session, subject, leaf, salt, body)
            """;

    private EvidenceRows() {}

    static void insert(Handle handle, List<LedgerEntry> entries) {
        handle.createUpdate(INSERT)
                .bind(
                        "positions",
                        ColumnArray.of(
                                "bigint",
                                entries.stream().map(LedgerEntry::position).toArray(Long[]::new)))
                .bind("sources", texts(entries, entry -> entry.key().source()))
                .bind("ids", texts(entries, entry -> entry.key().id()))
                .bind("programmes", texts(entries, entry -> text(entry.programme(), ProgrammeId::value)))
                .bind("sessions", texts(entries, entry -> text(entry.session(), SessionLabel::value)))
                .bind(
                        "subjects",
                        texts(entries, entry -> text(event(entry).event().subject(), Subject::value)))
                .bind("leaves", bytes(entries, entry -> entry.leaf().bytes()))
                .bind("salts", bytes(entries, entry -> content(entry).salt().bytes()))
                .bind("bodies", bytes(entries, entry -> event(entry).utf8()))
                .execute();
    }

    private static Argument texts(List<LedgerEntry> entries, Function<LedgerEntry, @Nullable String> value) {
        return ColumnArray.of("varchar", entries.stream().map(value).toArray(String[]::new));
    }

    private static Argument bytes(List<LedgerEntry> entries, Function<LedgerEntry, byte[]> value) {
        return ColumnArray.of("bytea", entries.stream().map(value).toArray(byte[][]::new));
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> bare) {
        return value == null ? null : bare.apply(value);
    }

    private static LedgerEntry.Content content(LedgerEntry entry) {
        if (entry.content() == null) {
            throw new IllegalArgumentException("An entry that is new has its content.");
        }
        return entry.content();
    }

    private static EventDocument event(LedgerEntry entry) {
        return content(entry).document();
    }

    static LedgerEntry entry(ResultSet row) throws SQLException {
        String programme = row.getString("programme");
        String session = row.getString("session");
        byte[] salt = row.getBytes("salt");
        byte[] body = row.getBytes("body");
        return new LedgerEntry(
                row.getLong("position"),
                new EventKey(row.getString("source"), row.getString("event_id")),
                programme == null ? null : new ProgrammeId(programme),
                session == null ? null : new SessionLabel(session),
                Hash.of(row.getBytes("leaf")),
                salt == null || body == null ? null : new LedgerEntry.Content(Salt.of(salt), EventDocument.kept(body)));
    }
}
