package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The table of who may send what, over HTTP and a real LiveKit server: what is answered, and what a page hears. */
class WhoMaySendWhatIT {

    private static final String SESSION = "table";
    private static final Set<Role> STAFF = EnumSet.of(Role.COACH, Role.CO_COACH, Role.MODERATOR);
    private static final Set<Role> ALL_WHO_ARE_SEEN = EnumSet.complementOf(EnumSet.of(Role.PREVIEW));
    private static final List<String> FOR_STAFF =
            List.of("chat.pin", "chat.mode", "moderation.mute", "moderation.remove", "moderation.ban", "board.pin");
    private static final Set<Role> COACHING = EnumSet.of(Role.COACH, Role.CO_COACH);
    private static final List<String> FOR_COACHES =
            List.of("timer.set", "reps.set", "leaderboard.show", "prompt.open", "xp.award", "spotlight.show");
    private static final Set<Role> ATTENDING = EnumSet.of(Role.ATHLETE, Role.GUEST);

    /** What nobody takes yet, for those who train alone. */
    private static final Map<String, String> TO_COME = Map.of(
            "hand.raise", "{}",
            "hand.lower", "{}",
            "effort", "{\"rpe\":7}",
            "check-in", "{\"answers\":{\"mood\":7}}",
            "heart-rate", "{\"zoneSeconds\":[0,60,60,0,0]}");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static Venue venue;
    private static Ear coachsPage;

    @BeforeAll
    static void open() {
        venue = Venue.open();
        CoachTab coach = new CoachTab(venue, Tab.desktop(venue.browser()), SESSION).goLive();
        coachsPage = Ear.at(coach);
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    static Stream<Arguments> rows() {
        return Stream.of(List.of("chat.send"), FOR_STAFF, FOR_COACHES)
                .flatMap(List::stream)
                .flatMap(type -> Stream.of(Role.values()).map(role -> Arguments.of(type, role)));
    }

    @ParameterizedTest(name = "{0} by a {1}")
    @MethodSource("rows")
    void theRoomHearsWhatARoleMaySendAndNothingElse(String type, Role role) throws Exception {
        boolean allowed = whoMay(type).contains(role);
        try (Seat target = Seat.take(venue.golive(), venue.ticket(SESSION, someone(Role.ATHLETE)))) {
            String id = Caller.newId();

            JsonNode answer = caller(role).send(item(id, type, target)).path(0);

            assertThat(answer.path("id").stringValue("")).isEqualTo(id);
            assertThat(answer.path("accepted").booleanValue(false))
                    .as(answer.toString())
                    .isEqualTo(allowed);
            if (allowed) {
                coachsPage.await(id);
            } else {
                assertThat(answer.path("code").stringValue("")).isEqualTo("NOT_ALLOWED");
                try (Seat another = Seat.take(venue.golive(), venue.ticket(SESSION, someone(Role.ATHLETE)))) {
                    // What the coach sends goes the same road, and later.
                    String marker = Caller.newId();
                    caller(Role.COACH).tell(item(marker, type, another));
                    coachsPage.await(marker);
                }
                assertThat(coachsPage.ids()).doesNotContain(id);
            }
            boolean out = allowed && (type.equals("moderation.remove") || type.equals("moderation.ban"));
            await().atMost(Duration.ofSeconds(10)).until(target::taken, there -> there != out);
        }
    }

    private static Set<Role> whoMay(String type) {
        if (FOR_COACHES.contains(type)) {
            return COACHING;
        }
        return FOR_STAFF.contains(type) ? STAFF : ALL_WHO_ARE_SEEN;
    }

    @ParameterizedTest(name = "rep.count by a {0}")
    @EnumSource(Role.class)
    void theBoardCountsWhatThoseWhoTrainCount(Role role) throws Exception {
        String counter = "counter-" + role.wireName();
        Caller coach = caller(Role.COACH);
        coach.tell(Caller.item(Caller.newId(), "reps.set", "{\"repId\":\"" + counter + "\",\"exercise\":\"Squats\"}"));

        JsonNode answer = caller(role).send(count(counter)).path(0);

        if (ATTENDING.contains(role)) {
            assertThat(answer.at("/own/count").intValue()).as(answer.toString()).isEqualTo(3);
            await().atMost(Duration.ofSeconds(10)).until(() -> countedOnBoard(coach, counter), total -> total == 3);
        } else {
            assertThat(answer.path("code").stringValue("")).isEqualTo("NOT_ALLOWED");
            // What an athlete counts goes the same road, and later.
            caller(Role.ATHLETE).tell(count(counter));
            await().atMost(Duration.ofSeconds(10)).until(() -> countedOnBoard(coach, counter), total -> total > 0);
            assertThat(countedOnBoard(coach, counter)).isEqualTo(3);
        }
        coach.tell(Caller.item(Caller.newId(), "board.clear", "{\"part\":\"reps\",\"item\":\"" + counter + "\"}"));
    }

    private static String count(String counter) {
        return Caller.item(Caller.newId(), "rep.count", "{\"repId\":\"" + counter + "\",\"count\":3,\"seq\":1}");
    }

    private static int countedOnBoard(Caller caller, String counter) throws Exception {
        return caller.get("/golive/board")
                .at("/board/reps")
                .valueStream()
                .filter(each -> each.path("id").stringValue("").equals(counter))
                .mapToInt(each -> each.path("total").intValue())
                .sum();
    }

    static Stream<Arguments> rowsToCome() {
        return TO_COME.keySet().stream()
                .sorted()
                .flatMap(type -> Stream.of(Role.values()).map(role -> Arguments.of(type, role)));
    }

    @ParameterizedTest(name = "{0} by a {1}")
    @MethodSource("rowsToCome")
    void whatBelongsToTrainingIsForThoseWhoTrain(String type, Role role) throws Exception {
        JsonNode answer = caller(role)
                .send(Caller.item(Caller.newId(), type, TO_COME.getOrDefault(type, "")))
                .path(0);

        assertThat(answer.path("code").stringValue("") + " "
                        + answer.path("pointer").stringValue(""))
                .isEqualTo(ATTENDING.contains(role) ? "INVALID /type" : "NOT_ALLOWED ");
    }

    /** Where attendance is kept, as in the sample, who trains may say that they are still here. */
    @ParameterizedTest(name = "sighting by a {0}")
    @EnumSource(Role.class)
    void whoTrainsIsSighted(Role role) throws Exception {
        String id = Caller.newId();

        JsonNode answer = caller(role).send(Caller.item(id, "sighting", "{}")).path(0);

        assertThat(answer.path("id").stringValue("")).isEqualTo(id);
        assertThat(answer.path("accepted").booleanValue(false))
                .as(answer.toString())
                .isEqualTo(ATTENDING.contains(role));
    }

    /** Each role has a reaction of its own here, so that a count says whose it is. */
    @ParameterizedTest(name = "reaction.tap by a {0}")
    @CsvSource({"COACH,heart", "CO_COACH,fire", "MODERATOR,clap", "ATHLETE,flex", "GUEST,laugh", "PREVIEW,wow"})
    void theRoomCountsTheTapsOfWhoeverIsSeen(Role role, String kind) throws Exception {
        JsonNode answer = caller(role).send(tap(kind, 7)).path(0);

        if (role == Role.PREVIEW) {
            assertThat(answer.path("code").stringValue("")).isEqualTo("NOT_ALLOWED");
            Caller athlete = caller(Role.ATHLETE);
            long before = total(athlete, "flex");
            athlete.tell(tap("flex", 1));
            coachsPage.awaitTotal("flex", before + 1);
            assertThat(coachsPage.heard())
                    .noneMatch(each -> each.path("body").path("totals").has(kind));
            assertThat(total(athlete, kind)).isZero();
        } else {
            assertThat(answer.path("accepted").booleanValue(false))
                    .as(answer.toString())
                    .isTrue();
            coachsPage.awaitTotal(kind, 7);
        }
    }

    private static String tap(String kind, int times) {
        return Caller.item(Caller.newId(), "reaction.tap", "{\"kind\":\"" + kind + "\",\"n\":" + times + "}");
    }

    private static long total(Caller caller, String kind) throws Exception {
        return caller.get("/golive/chat").path("totals").path(kind).longValue(0);
    }

    private static String item(String id, String type, Seat target) throws Exception {
        int number = NUMBERS.incrementAndGet();
        return Caller.item(
                id,
                type,
                switch (type) {
                    case "chat.send" -> "{\"text\":\"Line " + number + "\"}";
                    case "chat.pin" -> "{\"chatId\":\"" + newLine(number) + "\"}";
                    case "chat.mode" -> "{\"mode\":\"slow\",\"slowMs\":" + (1000 + number) + "}";
                    case "board.pin" -> "{\"text\":\"Note " + number + "\"}";
                    case "timer.set" ->
                        "{\"timerId\":\"main\",\"label\":\"Set " + number + "\",\"workout\":\"tabata\"}";
                    case "reps.set" -> "{\"repId\":\"squats\",\"exercise\":\"Squats " + number + "\"}";
                    case "leaderboard.show" -> "{\"title\":\"Most " + number + "\",\"metric\":\"reps\"}";
                    case "prompt.open" ->
                        "{\"promptId\":\"p" + number + "\",\"kind\":\"effort\",\"question\":\"How hard?\"}";
                    case "xp.award" ->
                        "{\"participant\":\"" + target.identity().value() + "\",\"points\":5,\"reason\":\"Form\"}";
                    case "spotlight.show" -> "{\"kind\":\"screen\",\"title\":\"Screen " + number + "\"}";
                    default -> "{\"participant\":\"" + target.identity().value() + "\",\"reason\":\"spam\"}";
                });
    }

    private static String newLine(int number) throws Exception {
        String id = Caller.newId();
        caller(Role.ATHLETE).tell(Caller.line(id, "Pin me " + number));
        return id;
    }

    private static Caller caller(Role role) {
        return Caller.with(venue, venue.ticket(SESSION, someone(role)));
    }

    /** Somebody new, whose allowance nobody has used. */
    private static Participant someone(Role role) {
        return Participant.of("user-" + NUMBERS.incrementAndGet(), role.wireName(), role);
    }
}
