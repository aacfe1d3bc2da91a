package dev.golive.sroi.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and lengths as ISO 8601 writes them, always in one form. */
final class Iso {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Iso() {}

    /** Such as {@code 2026-11-22T14:50:17.317Z}: three digits of a second, whatever they are. */
    static String instant(Instant moment) {
        return UTC.format(moment);
    }

    /** Such as {@code PT25.68S}: hundredths of a second, the rest cut off, which is as fine as xAPI compares. */
    static String hundredths(Duration length) {
        return Duration.ofMillis(length.toMillis() / 10 * 10).toString();
    }
}
