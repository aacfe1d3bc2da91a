package dev.golive.test.contract;

import dev.golive.sroi.capture.InMemorySubjectBook;
import dev.golive.sroi.capture.SubjectBook;

class InMemorySubjectBookTest extends SubjectBookContract {

    @Override
    protected SubjectBook open() {
        return InMemorySubjectBook.create();
    }
}
