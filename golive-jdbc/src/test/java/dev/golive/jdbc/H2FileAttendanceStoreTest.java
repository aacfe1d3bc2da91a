package dev.golive.jdbc;

import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.test.contract.DurableAttendanceStoreContract;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileAttendanceStoreTest extends DurableAttendanceStoreContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected AttendanceStore open() {
        return database.empty().attendanceStore();
    }

    @Override
    protected AttendanceStore reopen() {
        return database.again().attendanceStore();
    }
}
