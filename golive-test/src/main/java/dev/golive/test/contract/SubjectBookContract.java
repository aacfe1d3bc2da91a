package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.sroi.capture.Seat;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.event.Subject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SubjectBook} does. Extend it, make a book, run it. */
public abstract class SubjectBookContract {

    private static final int THREADS = 8;
    private static final RoomName ROOM = RoomName.of("gl1.fit.s.tuesday");
    private static final RoomName OTHER = RoomName.of("gl1.fit.s.Tuesday");
    private static final Identity P1 = Identity.of("p_1");
    private static final Identity P2 = Identity.of("p_2");
    private static final Subject ANN = new Subject("s_ann");
    private static final Subject BEN = new Subject("s_ben");

    private SubjectBook book;

    /** For subclasses. */
    protected SubjectBookContract() {}

    /** A new book with nothing in it; asked for once before each test. */
    protected abstract SubjectBook open();

    @BeforeEach
    void anEmptyBook() {
        book = open();
    }

    @Test
    void anIdentityIsSomebodysInItsRoomAlone() {
        book.note(ROOM, P1, ANN);
        book.note(ROOM, P2, BEN);

        assertThat(book.find(ROOM, P1)).contains(ANN);
        assertThat(book.find(ROOM, P2)).contains(BEN);
        assertThat(book.find(OTHER, P1)).isEmpty();
    }

    @Test
    void theLastNoteHolds() {
        book.note(ROOM, P1, ANN);
        book.note(ROOM, P1, ANN);
        book.note(ROOM, P1, BEN);

        assertThat(book.find(ROOM, P1)).contains(BEN);
    }

    @Test
    void somebodysSeatsAreThoseOfAllRoomsAndOfNobodyElse() {
        book.note(ROOM, P1, ANN);
        book.note(OTHER, P2, ANN);
        book.note(ROOM, P2, BEN);
        book.note(OTHER, P1, ANN);
        book.note(OTHER, P1, BEN);

        assertThat(book.seats(ANN)).containsExactlyInAnyOrder(new Seat(ROOM, P1), new Seat(OTHER, P2));
        book.forget(ANN);
        assertThat(book.seats(ANN)).isEmpty();
        assertThat(book.seats(BEN)).containsExactlyInAnyOrder(new Seat(ROOM, P2), new Seat(OTHER, P1));
    }

    @Test
    void whoIsForgottenIsSoInAllRooms() {
        book.note(ROOM, P1, ANN);
        book.note(OTHER, P2, ANN);
        book.note(ROOM, P2, BEN);

        book.forget(ANN);

        assertThat(book.find(ROOM, P1)).isEmpty();
        assertThat(book.find(OTHER, P2)).isEmpty();
        assertThat(book.find(ROOM, P2)).contains(BEN);
    }

    @Test
    void manyMayNoteTheSameAtOnce() throws Exception {
        List<Callable<Boolean>> tasks = IntStream.range(0, THREADS)
                .<Callable<Boolean>>mapToObj(thread -> () -> {
                    book.note(ROOM, P1, ANN);
                    return book.find(ROOM, P1).isPresent();
                })
                .toList();

        assertThat(AtOnce.run(tasks)).containsOnly(true);
        assertThat(book.find(ROOM, P1)).contains(ANN);
    }
}
