package dev.golive.jdbc;

import dev.golive.sroi.capture.SubjectBook;
import dev.golive.test.contract.SubjectBookContract;

class PostgresSubjectBookTest extends SubjectBookContract {

    private final Postgres database = new Postgres();

    @Override
    protected SubjectBook open() {
        return database.empty().subjectBook();
    }
}
