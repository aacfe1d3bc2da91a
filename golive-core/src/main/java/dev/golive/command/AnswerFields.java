package dev.golive.command;

import dev.golive.internal.json.StrictReader;
import dev.golive.message.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that hold answers, or several values. */
final class AnswerFields {

    private AnswerFields() {}

    static Answer answer(StrictReader in) {
        return in.isText()
                ? new Answer.Words(in.text(MessageText.MAX_CODE_POINTS, MessageText::new))
                : new Answer.Figure(in.integer(-StrictReader.MAX_INTEGER, StrictReader.MAX_INTEGER));
    }

    static Map<String, Answer> answers(StrictReader in) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (!CheckIn.isKey(name)) {
                throw in.invalid(
                        "A question's key is a lower-case letter and up to 31 more letters, digits and hyphens.");
            }
            answers.put(name, answer(in));
        }
        if (answers.isEmpty()) {
            throw in.invalid("There is no answer.");
        }
        if (answers.size() > CheckIn.MOST) {
            throw in.tooLarge("There are more than " + CheckIn.MOST + " answers.");
        }
        return answers;
    }

    static List<Integer> zoneSeconds(StrictReader in) {
        List<Integer> seconds = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            seconds.add((int) in.integer(0, HeartRate.LONGEST_SECONDS));
        }
        if (seconds.size() > HeartRate.ZONES) {
            throw in.tooLarge("There are more than " + HeartRate.ZONES + " zones.");
        }
        if (seconds.size() < HeartRate.ZONES) {
            throw in.invalid("There are fewer than " + HeartRate.ZONES + " zones.");
        }
        return seconds;
    }
}
