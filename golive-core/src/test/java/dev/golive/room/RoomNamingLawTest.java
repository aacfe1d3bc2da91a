package dev.golive.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every session id. */
class RoomNamingLawTest {

    private static final int SESSIONS = 1_000_000;
    private static final String ORDINARY = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    private static final String NEARLY_ORDINARY = ORDINARY + " /:~%+@";

    @ParameterizedTest
    @ValueSource(longs = 20261122)
    void aMillionSessionsInTwoNamespacesHaveAMillionRooms(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RoomNaming fit = RoomNaming.of("fit");
        RoomNaming staging = RoomNaming.of("fit-staging");
        Set<String> names = new HashSet<>(2 * SESSIONS);

        for (int i = 0; i < SESSIONS; i++) {
            String id = anyId(random, i);
            String name = i % 2 == 0 ? lawfulName(fit, staging, id, seed) : lawfulName(staging, fit, id, seed);
            names.add(name);
        }

        assertThat(names).as("rooms, seed %d", seed).hasSize(SESSIONS);
    }

    private static String lawfulName(RoomNaming naming, RoomNaming stranger, String id, long seed) {
        SessionId session = SessionId.of(id);

        RoomName room = naming.nameFor(session);

        Optional<SessionId> expected = isOrdinary(session.value()) ? Optional.of(session) : Optional.empty();
        if (room.value().length() > 128
                || !isUnreserved(room.value())
                || !naming.sessionOf(room).equals(expected)
                || !naming.owns(room)
                || stranger.owns(room)
                || stranger.sessionOf(room).isPresent()) {
            throw new AssertionError("seed " + seed + ": the id " + escaped(id) + " has the room " + room);
        }
        return room.value();
    }

    /** Distinct by the number in front; a third ordinary, a third nearly so, a third any Unicode. */
    private static String anyId(SplittableRandom random, int i) {
        return i
                + "."
                + switch (i % 3) {
                    case 0 -> pick(random, ORDINARY, random.nextInt(1, 40));
                    case 1 -> pick(random, NEARLY_ORDINARY, random.nextInt(1, 70));
                    default -> unicode(random, random.nextInt(1, 24));
                };
    }

    private static String pick(SplittableRandom random, String signs, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    private static String unicode(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.codePointCount(0, text.length()) < length) {
            int codePoint = random.nextInt(4) == 0
                    ? random.nextInt(Character.MAX_CODE_POINT + 1)
                    : random.nextInt(0x20, 0x250 + random.nextInt(0x3000));
            if (!Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE) {
                text.appendCodePoint(codePoint);
            }
        }
        return text.toString();
    }

    private static boolean isOrdinary(String id) {
        return id.length() <= 64 && id.chars().allMatch(sign -> ORDINARY.indexOf(sign) >= 0);
    }

    /** RFC 3986, section 2.3. */
    private static boolean isUnreserved(String name) {
        return name.chars().allMatch(sign -> ORDINARY.indexOf(sign) >= 0 || sign == '~');
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 13})
    void everyNormalFormOfAnIdIsTheSameRoom(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RoomNaming naming = RoomNaming.of("fit");

        for (int i = 0; i < 20_000; i++) {
            String id = i + unicode(random, random.nextInt(1, 24));
            RoomName room = naming.nameFor(SessionId.of(id));

            RoomName composed = naming.nameFor(SessionId.of(Normalizer.normalize(id, Normalizer.Form.NFC)));
            RoomName decomposed = naming.nameFor(SessionId.of(Normalizer.normalize(id, Normalizer.Form.NFD)));
            if (!composed.equals(room) || !decomposed.equals(room)) {
                throw new AssertionError("seed " + seed + ": the forms of " + escaped(id) + " have several rooms");
            }
        }
    }

    private static String escaped(String id) {
        return IntStream.range(0, id.length())
                .mapToObj(at -> "\\u%04x".formatted((int) id.charAt(at)))
                .collect(Collectors.joining());
    }
}
