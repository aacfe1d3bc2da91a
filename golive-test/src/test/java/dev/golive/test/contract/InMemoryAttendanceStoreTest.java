package dev.golive.test.contract;

import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;

class InMemoryAttendanceStoreTest extends AttendanceStoreContract {

    @Override
    protected AttendanceStore open() {
        return InMemoryAttendanceStore.create();
    }
}
