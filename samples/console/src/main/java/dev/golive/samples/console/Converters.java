package dev.golive.samples.console;

import dev.golive.participant.Role;
import dev.golive.room.RoomNaming;
import dev.golive.sroi.disclosure.DisclosureControl;
import dev.golive.sroi.funder.FunderDivision;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From the text of an option to its value, or a sentence on what to write instead. */
final class Converters {

    private Converters() {}

    static void registerIn(CommandLine commands) {
        register(commands, Role.class, Role::parse);
        register(commands, RoomNaming.class, RoomNaming::of);
        register(commands, Duration.class, Converters::duration);
        register(commands, Long.class, Converters::number);
        register(commands, MessageCommand.Origin.class, MessageCommand.Origin::parse);
        register(commands, AttendanceFormat.class, AttendanceFormat::parse);
        register(commands, EvidenceRollupCommand.Reader.class, word(EvidenceRollupCommand.Reader.values()));
        register(commands, FunderDivision.class, word(FunderDivision.values()));
        register(commands, DisclosureControl.class, name(DisclosureControl.values()));
    }

    private static <T> void register(CommandLine commands, Class<T> type, Function<String, T> parse) {
        commands.registerConverter(type, new Converter<>(parse));
    }

    /** One of an enum's constants, in small letters. */
    private static <E extends Enum<E>> Function<String, E> word(E[] all) {
        return oneOf(all, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** One of an enum's constants, as it is named. */
    private static <E extends Enum<E>> Function<String, E> name(E[] all) {
        return oneOf(all, Enum::name);
    }

    private static <E extends Enum<E>> Function<String, E> oneOf(E[] all, Function<E, String> called) {
        return text -> Arrays.stream(all)
                .filter(constant -> called.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is none of "
                        + Arrays.stream(all).map(called).collect(Collectors.joining(", ")) + "."));
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no duration. Write it like PT10M (minutes), PT90S (seconds) or PT2H (hours).",
                    e);
        }
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no whole number.", e);
        }
    }

    /**
     * Shows the sentence of whoever refuses. A class, since a lambda of an interface as old as picocli's can't be archived
     * (see the POM), and would keep all of picocli's own converters out, too.
     */
    private record Converter<T>(Function<String, T> parse) implements ITypeConverter<T> {

        @Override
        public T convert(String text) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
