package dev.golive.jdbc;

import dev.golive.sroi.integrity.Salt;
import dev.golive.sroi.privacy.PersonKey;
import dev.golive.sroi.privacy.SaltStore;
import java.util.Optional;

/** Keeps salts in {@code golive_evidence_salt}. */
final class JdbcSaltStore implements SaltStore {

    private final Sql sql;

    JdbcSaltStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Salt> find(PersonKey person) {
        return sql.read(handle -> handle.createQuery("select salt from golive_evidence_salt where person = :person")
                .bind("person", person.value())
                .map((row, context) -> Salt.of(row.getBytes("salt")))
                .findOne());
    }

    @Override
    public Salt putIfAbsent(PersonKey person, Salt fresh) {
        boolean first = sql.insert(
                handle -> handle.createUpdate("insert into golive_evidence_salt (person, salt) values (:person, :salt)")
                        .bind("person", person.value())
                        .bind("salt", fresh.bytes())
                        .execute());
        // Whoever was first may have been forgotten meanwhile.
        return first ? fresh : find(person).orElseGet(() -> putIfAbsent(person, fresh));
    }

    @Override
    public void drop(PersonKey person) {
        sql.write(handle -> handle.createUpdate("delete from golive_evidence_salt where person = :person")
                .bind("person", person.value())
                .execute());
    }
}
