package dev.golive.test.contract;

import dev.golive.room.SessionId;
import dev.golive.session.SessionDirectory;
import dev.golive.test.studio.SampleStudio;

class SampleTimetableTest extends SessionDirectoryContract {

    private final SampleStudio studio = SampleStudio.create();

    @Override
    protected SessionDirectory open() {
        return studio.timetable();
    }

    @Override
    protected SessionId planned() {
        return studio.hiit().id();
    }
}
