package dev.golive.sroi.checkin;

/**
 * Why an answer is refused. It never repeats the answer.
 *
 * @param pointer the place among the answers as a JSON Pointer (RFC 6901), such as {@code /anxiety}; empty for all of them
 * @param detail a sentence that says what to give instead
 */
public record Refusal(String pointer, String detail) {

    static Refusal at(String key, String detail) {
        return new Refusal("/" + key.replace("~", "~0").replace("/", "~1"), detail);
    }
}
