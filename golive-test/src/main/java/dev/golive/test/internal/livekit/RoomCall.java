package dev.golive.test.internal.livekit;

import com.google.protobuf.Message;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.util.Optional;
import java.util.function.Supplier;

/** A call that was read and not yet answered. */
public final class RoomCall {

    private final String room;
    private final String identity;
    private final Supplier<? extends Message> answering;

    RoomCall(String room, String identity, Supplier<? extends Message> answering) {
        this.room = room;
        this.identity = identity;
        this.answering = answering;
    }

    /** Which room it names, as it stands there; empty if it names none. */
    public String roomText() {
        return room;
    }

    /** Which room it names, if it names one and any room could be called that. */
    public Optional<RoomName> room() {
        return attempt(() -> RoomName.of(room));
    }

    /** Whom it names, if anybody. */
    public Optional<Identity> identity() {
        return attempt(() -> Identity.of(identity));
    }

    /**
     * Does what was asked.
     *
     * @return the answer's protobuf
     * @throws TwirpFailure if the answer is no
     */
    public byte[] answer() {
        return answering.get().toByteArray();
    }

    private static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
