package dev.golive.test.fake;

import dev.golive.error.TwirpCode;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that arrived at the fake server; each attempt is one.
 *
 * @param method what was called
 * @param room which room it named; null if it named none
 * @param identity whom it named; null if nobody
 * @param at when it arrived
 * @param refusal with which code it was refused; null if it was done
 */
public record Call(
        RoomServiceMethod method,
        @Nullable RoomName room,
        @Nullable Identity identity,
        Instant at,
        @Nullable TwirpCode refusal) {

    /** Whether what was asked for was done. */
    public boolean succeeded() {
        return refusal == null;
    }

    /** Such as {@code SendData(kitchen) → UNAVAILABLE}. */
    @Override
    public String toString() {
        String what = room == null ? "" : identity == null ? room.value() : room + ", " + identity;
        return method.wireName() + '(' + what + ')' + (refusal == null ? "" : " → " + refusal);
    }
}
