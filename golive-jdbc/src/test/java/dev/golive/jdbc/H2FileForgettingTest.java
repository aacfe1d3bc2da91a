package dev.golive.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.journal.RoomJournal;
import dev.golive.message.KeptEvent;
import dev.golive.room.RoomName;
import dev.golive.test.TestClock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class H2FileForgettingTest extends ForgettingContract {

    private final H2InAFile database = new H2InAFile();

    @Override
    TestDatabase database() {
        return database;
    }

    @Test
    void whoeverAppendsWhileARoomIsForgottenLeavesNoGap() throws Exception {
        TestClock clock = TestClock.at(Line.NOW);
        GoLiveDatabase one = database.empty();
        RoomJournal journal = one.roomJournal(clock, MONTH);
        List<RoomName> rooms = IntStream.range(0, 150)
                .mapToObj(number -> RoomName.of("old-" + number))
                .toList();
        rooms.forEach(room -> journal.append(room, 0, Line.some(1, 2)));
        clock.advance(MONTH.plusMillis(1));
        KeptEvent late = Line.of(3, clock.instant());

        Callable<List<Boolean>> sweep =
                () -> List.of(one.roomJournal(clock, MONTH).append(NEW, 0, List.of(late)));
        Callable<List<Boolean>> append = () -> {
            RoomJournal other = database.again().roomJournal(TestClock.at(Line.NOW), MONTH);
            return rooms.stream()
                    .map(room -> other.append(room, 2, List.of(late)))
                    .toList();
        };
        List<Boolean> appended = atOnce(sweep, append).get(1);

        for (int i = 0; i < rooms.size(); i++) {
            List<KeptEvent> whole = List.of(Line.of(1, Line.NOW), Line.of(2, Line.NOW), late);
            assertThat(journal.read(rooms.get(i), 0, 10))
                    .as("%s, appended: %s", rooms.get(i), appended.get(i))
                    .isEqualTo(appended.get(i) ? whole : List.of());
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<T> first = threads.submit(one);
            Future<T> second = threads.submit(other);
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }
}
