package dev.golive.jdbc;

import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.test.contract.DurableAttendanceStoreContract;

class PostgresAttendanceStoreTest extends DurableAttendanceStoreContract {

    private final Postgres database = new Postgres();

    @Override
    protected AttendanceStore open() {
        return database.empty().attendanceStore();
    }

    @Override
    protected AttendanceStore reopen() {
        return database.again().attendanceStore();
    }
}
