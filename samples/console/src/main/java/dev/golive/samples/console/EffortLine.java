package dev.golive.samples.console;

import dev.golive.sroi.effort.Rpe;
import dev.golive.sroi.effort.SessionEffort;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One session as a line of JSON says it. Not thread-safe. */
final class EffortLine {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** No number of a session has more signs; a longer one is read by nobody. */
    private static final int LONGEST_NUMBER = 40;

    private static final BigDecimal HIGHEST_RATING = BigDecimal.TEN;
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(1440);

    private @Nullable String date;
    private @Nullable BigDecimal rpe;
    private @Nullable BigDecimal minutes;

    private EffortLine() {}

    /**
     * The session of that line.
     *
     * @throws RefusedException if it is none; the message begins with the JSON Pointer of the place, if there is one
     */
    static SessionEffort parse(byte[] line) {
        EffortLine session = new EffortLine();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            session.read(json);
        } catch (JacksonException e) {
            throw new RefusedException("This is not JSON, or it names a field twice.");
        }
        return session.checked();
    }

    private void read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new RefusedException("This is not a JSON object.");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "date" -> date = value == JsonToken.VALUE_STRING ? json.getString() : null;
                case "rpe" -> rpe = number(json, value);
                case "minutes" -> minutes = number(json, value);
                default -> {}
            }
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            throw new RefusedException("There is more than one JSON object.");
        }
    }

    private static @Nullable BigDecimal number(JsonParser json, JsonToken value) {
        if (value != JsonToken.VALUE_NUMBER_INT && value != JsonToken.VALUE_NUMBER_FLOAT) {
            return null;
        }
        String signs = json.getString();
        try {
            return signs.length() > LONGEST_NUMBER ? null : new BigDecimal(signs);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private SessionEffort checked() {
        LocalDate day = day();
        BigDecimal rating = inRange("/rpe", rpe, HIGHEST_RATING, 1);
        BigDecimal length = inRange("/minutes", minutes, MOST_MINUTES, 3);
        return RefusedException.orRefused(() -> new SessionEffort(
                day,
                new Rpe(rating.movePointRight(1).intValueExact()),
                Duration.ofMillis(length.multiply(BigDecimal.valueOf(60_000)).longValueExact())));
    }

    private LocalDate day() {
        try {
            if (date != null && date.length() == 10) {
                LocalDate day = LocalDate.parse(date);
                if (day.getYear() >= 1970) {
                    return day;
                }
            }
        } catch (DateTimeException e) {
            // Below.
        }
        throw new RefusedException("/date: This must be a day from 1970 to 9999, such as \"2026-11-27\".");
    }

    private static BigDecimal inRange(String pointer, @Nullable BigDecimal number, BigDecimal most, int decimals) {
        if (number == null
                || number.signum() < 0
                || number.compareTo(most) > 0
                || number.stripTrailingZeros().scale() > decimals) {
            throw new RefusedException(pointer + ": This must be a number from 0 to " + most + " with at most "
                    + (decimals == 1 ? "one decimal." : "three decimals."));
        }
        return number;
    }
}
