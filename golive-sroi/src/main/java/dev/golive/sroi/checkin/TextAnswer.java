package dev.golive.sroi.checkin;

/**
 * Free words, which no funder gets and no log shows.
 *
 * @param key the question's name
 * @param words what the person wrote, 1 to 2000 characters
 */
public record TextAnswer(QuestionKey key, String words) implements Answer {

    /** Without the words. */
    @Override
    public String toString() {
        return "TextAnswer[key=" + key + ", words=***]";
    }
}
