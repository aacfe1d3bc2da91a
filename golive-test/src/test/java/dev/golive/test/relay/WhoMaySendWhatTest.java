package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;

import dev.golive.JoinTicket;
import dev.golive.error.RefusalCode;
import dev.golive.participant.Role;
import dev.golive.relay.ItemAnswer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The wire protocol's table of who may send what, row by row, against the relay. */
class WhoMaySendWhatTest {

    private static final Set<Role> ALL_WHO_ARE_SEEN = EnumSet.complementOf(EnumSet.of(Role.PREVIEW));
    private static final Set<Role> STAFF = EnumSet.of(Role.COACH, Role.CO_COACH, Role.MODERATOR);

    private static final Set<Role> COACHING = EnumSet.of(Role.COACH, Role.CO_COACH);
    private static final Set<Role> ATTENDING = EnumSet.of(Role.ATHLETE, Role.GUEST);

    /** Bodies of what those who train send, which no part of the library takes yet. */
    private static final Map<String, String> TRAINING = Map.of(
            "hand.raise", "{}",
            "hand.lower", "{}",
            "sighting", "{}",
            "effort", "{\"rpe\":7}",
            "check-in", "{\"answers\":{\"mood\":7}}",
            "heart-rate", "{\"zoneSeconds\":[0,60,60,0,0]}");

    /** Command, and the roles that may send it. */
    private static final Map<String, Set<Role>> TABLE = Map.ofEntries(
            Map.entry("chat.send", ALL_WHO_ARE_SEEN),
            Map.entry("reaction.tap", ALL_WHO_ARE_SEEN),
            Map.entry("chat.delete", STAFF),
            Map.entry("chat.pin", STAFF),
            Map.entry("chat.mode", STAFF),
            Map.entry("moderation.mute", STAFF),
            Map.entry("moderation.unmute", STAFF),
            Map.entry("moderation.stop-track", STAFF),
            Map.entry("moderation.remove", STAFF),
            Map.entry("moderation.ban", STAFF),
            Map.entry("moderation.unban", STAFF),
            Map.entry("board.pin", STAFF),
            Map.entry("timer.set", COACHING),
            Map.entry("timer.control", COACHING),
            Map.entry("reps.set", COACHING),
            Map.entry("leaderboard.show", COACHING),
            Map.entry("prompt.open", COACHING),
            Map.entry("prompt.close", COACHING),
            Map.entry("xp.rules", COACHING),
            Map.entry("xp.award", COACHING),
            Map.entry("score.set", COACHING),
            Map.entry("spotlight.show", COACHING),
            Map.entry("board.clear", COACHING),
            Map.entry("rep.count", ATTENDING),
            Map.entry("prompt.answer", ATTENDING),
            Map.entry("leaderboard.join", ATTENDING),
            Map.entry("leaderboard.leave", ATTENDING));

    /** Bodies of what is done to a board that has a timer, a counter and a question. */
    private static final Map<String, String> ON_THE_BOARD = Map.ofEntries(
            Map.entry("board.pin", "{\"text\":\"Bring a towel.\"}"),
            Map.entry("timer.set", "{\"timerId\":\"other\",\"label\":\"Main\",\"workout\":\"tabata\"}"),
            Map.entry("timer.control", "{\"timerId\":\"main\",\"action\":\"start\"}"),
            Map.entry("reps.set", "{\"repId\":\"squats\",\"exercise\":\"Squats\"}"),
            Map.entry("leaderboard.show", "{\"title\":\"Most\",\"metric\":\"reps\"}"),
            Map.entry(
                    "prompt.open",
                    "{\"promptId\":\"next\",\"kind\":\"poll\",\"question\":\"Next?\",\"options\":[\"Core\",\"Legs\"]}"),
            Map.entry("prompt.close", "{\"promptId\":\"rpe\"}"),
            Map.entry("xp.rules", "{\"perAnswer\":10}"),
            Map.entry("spotlight.show", "{\"kind\":\"screen\"}"),
            Map.entry("board.clear", "{\"part\":\"timer\",\"item\":\"main\"}"),
            Map.entry("rep.count", "{\"repId\":\"burpees\",\"count\":9,\"seq\":3}"),
            Map.entry("prompt.answer", "{\"promptId\":\"rpe\",\"answer\":7}"),
            Map.entry("leaderboard.join", "{\"alias\":true}"),
            Map.entry("leaderboard.leave", "{}"));

    private final LiveClass live = LiveClass.start();

    @AfterEach
    void close() {
        live.close();
    }

    static Stream<Arguments> rows() {
        return byEveryRole(TABLE.keySet());
    }

    @ParameterizedTest(name = "{0} by a {1}")
    @MethodSource("rows")
    void aRoleMaySendWhatTheTableSays(String type, Role role) {
        String line = live.newId();
        live.send(live.ada, LiveClass.item(line, "chat.send", "{\"text\":\"hello\"}"));
        live.send(live.sam, live.item("timer.set", "{\"timerId\":\"main\",\"label\":\"Main\",\"workout\":\"tabata\"}"));
        live.send(live.sam, live.item("reps.set", "{\"repId\":\"burpees\",\"exercise\":\"Burpees\"}"));
        live.send(
                live.sam,
                live.item("prompt.open", "{\"promptId\":\"rpe\",\"kind\":\"effort\",\"question\":\"How hard?\"}"));
        JoinTicket sender = live.ticketFor(role);

        ItemAnswer answer = live.send(sender, command(type, line));

        if (TABLE.getOrDefault(type, Set.of()).contains(role)) {
            assertTaken(answer);
        } else {
            assertRefused(answer, RefusalCode.NOT_ALLOWED);
        }
    }

    static Stream<Arguments> trainingRows() {
        return byEveryRole(TRAINING.keySet());
    }

    private static Stream<Arguments> byEveryRole(Set<String> types) {
        return types.stream().sorted().flatMap(type -> Stream.of(Role.values()).map(role -> Arguments.of(type, role)));
    }

    @ParameterizedTest(name = "{0} by a {1}")
    @MethodSource("trainingRows")
    void onlyThoseWhoTrainMaySendWhatBelongsToIt(String type, Role role) {
        ItemAnswer answer = live.send(live.ticketFor(role), live.item(type, TRAINING.getOrDefault(type, "")));

        assertRefused(answer, ATTENDING.contains(role) ? RefusalCode.INVALID : RefusalCode.NOT_ALLOWED);
    }

    private String command(String type, String line) {
        return switch (type) {
            case "chat.send" -> live.line("hi");
            case "reaction.tap" -> live.item(type, "{\"kind\":\"heart\",\"n\":1}");
            case "chat.delete", "chat.pin" -> live.item(type, "{\"chatId\":\"" + line + "\"}");
            case "chat.mode" -> live.item(type, "{\"mode\":\"slow\"}");
            case "xp.award" -> live.item(type, gift("points\":50,\"reason\":\"Form\""));
            case "score.set" -> live.item(type, gift("score\":12"));
            default ->
                ON_THE_BOARD.containsKey(type)
                        ? live.item(type, ON_THE_BOARD.get(type))
                        : live.act(type.substring(type.indexOf('.') + 1), live.ben);
        };
    }

    private String gift(String what) {
        return "{\"participant\":\"" + LiveClass.identityOf(live.ada) + "\",\"" + what + "}";
    }
}
