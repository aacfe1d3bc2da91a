package dev.golive.command;

import dev.golive.message.MessageId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Answers a check-in's questions.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param answers by question, 1 to 20, in the order they came
 */
public record CheckIn(MessageId id, Map<String, Answer> answers) implements Command {

    /** How many questions one check-in answers. */
    public static final int MOST = 20;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there is no answer or too many, or a question has a key of another form
     */
    public CheckIn {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        if (answers.isEmpty()
                || answers.size() > MOST
                || !answers.keySet().stream().allMatch(CheckIn::isKey)) {
            throw new IllegalArgumentException("A check-in answers 1 to " + MOST
                    + " questions, each named by a lower-case letter and up to 31 more letters, digits and hyphens.");
        }
    }

    static boolean isKey(String name) {
        return KEY.matcher(name).matches();
    }

    @Override
    public String type() {
        return "check-in";
    }
}
