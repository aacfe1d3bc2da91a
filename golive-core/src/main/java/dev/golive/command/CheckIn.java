package dev.golive.command;

import dev.golive.message.MessageId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers a check-in's questions.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param answers by question, 1 to 20, in the order they came
 */
public record CheckIn(MessageId id, Map<String, Answer> answers) implements Command {

    /** Copies. */
    public CheckIn {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    @Override
    public String type() {
        return "check-in";
    }
}
