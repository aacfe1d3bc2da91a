package dev.golive.chat;

import dev.golive.message.MessageText;
import java.util.Objects;

/** What becomes of a text. Closed family: it stands, it is said differently, or it is not said. */
public sealed interface Verdict {

    /** It stands. */
    static Verdict allow() {
        return Allow.ANYTHING;
    }

    /**
     * It is not said.
     *
     * @param reason a friendly sentence for who wrote it
     */
    static Verdict deny(String reason) {
        return new Deny(reason);
    }

    /** It is said differently. */
    static Verdict replace(MessageText text) {
        return new Replace(text);
    }

    /** It stands. */
    record Allow() implements Verdict {
        private static final Allow ANYTHING = new Allow();
    }

    /**
     * It is not said.
     *
     * @param reason a friendly sentence for who wrote it
     */
    record Deny(String reason) implements Verdict {
        /** Refuses null. */
        public Deny {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * It is said differently.
     *
     * @param text how
     */
    record Replace(MessageText text) implements Verdict {
        /** Refuses null. */
        public Replace {
            Objects.requireNonNull(text, "text");
        }
    }
}
