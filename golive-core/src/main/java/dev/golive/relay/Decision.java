package dev.golive.relay;

import dev.golive.error.RefusalCode;
import dev.golive.message.KeptEvent;

/** What is to become of a command. Closed family. */
sealed interface Decision {

    /** It becomes this event. */
    record Keep(KeptEvent event) implements Decision {}

    /** It became this event before; the sender did not hear of it. */
    record Known(KeptEvent event) implements Decision {}

    /** It is so already. */
    record Unchanged() implements Decision {}

    /** No. */
    record Refuse(Refusal refusal) implements Decision {}

    static Decision refuse(RefusalCode code, String detail) {
        return new Refuse(Refusal.of(code, detail));
    }

    static Decision notAllowed() {
        return refuse(RefusalCode.NOT_ALLOWED, "That is not for you to do in this session.");
    }

    static Decision invalid(String pointer, String detail) {
        return new Refuse(Refusal.at(pointer, detail));
    }
}
