package dev.golive.jdbc;

import dev.golive.sroi.capture.SubjectBook;
import dev.golive.test.contract.SubjectBookContract;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileSubjectBookTest extends SubjectBookContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected SubjectBook open() {
        return database.empty().subjectBook();
    }
}
