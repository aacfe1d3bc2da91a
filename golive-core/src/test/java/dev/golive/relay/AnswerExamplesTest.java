package dev.golive.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.board.Board;
import dev.golive.board.BoardId;
import dev.golive.board.FullBoard;
import dev.golive.chat.ChatLine;
import dev.golive.error.RefusalCode;
import dev.golive.fixture.Wire;
import dev.golive.message.ChatMode;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationAct;
import dev.golive.message.ModerationEvent;
import dev.golive.message.PinnedLine;
import dev.golive.message.ReactionKind;
import dev.golive.message.Reason;
import dev.golive.message.Sender;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.tally.PointsEntry;
import dev.golive.tally.PointsFor;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Answers are written as the contract's examples say: the same facts give the same bytes. */
class AnswerExamplesTest {

    static Stream<Wire.Example> examples() {
        return Wire.examples("answer").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFactsOfAnExampleAreWrittenAsItIs(Wire.Example example) {
        JsonNode facts = example.json();

        byte[] written = switch (example.type()) {
            case "relay.answer" -> answer(facts).encode();
            case "chat.snapshot" -> chat(facts).encode();
            case "moderation.view" -> moderation(facts).encode();
            case "board.view" -> board(facts).encode();
            default -> throw new AssertionError("No such answer: " + example.type());
        };

        // A pointer at the whole item says no more than none.
        assertThat(Wire.text(written)).isEqualTo(Wire.text(example.utf8()).replace("\"pointer\":\"\",", ""));
    }

    private static RelayAnswer answer(JsonNode facts) {
        return new RelayAnswer(list(facts.path("answers"), AnswerExamplesTest::item), instant(facts.path("atMs")));
    }

    private static ItemAnswer item(JsonNode item) {
        MessageId id = optional(item.path("id"), AnswerExamplesTest::id);
        if (item.path("accepted").booleanValue() && id != null) {
            return new ItemAnswer.Taken(
                    id,
                    item.has("rev") ? OptionalLong.of(item.path("rev").longValue()) : OptionalLong.empty(),
                    optional(item.path("own"), AnswerExamplesTest::count));
        }
        return new ItemAnswer.Refused(
                id,
                new Refusal(
                        RefusalCode.valueOf(item.path("code").stringValue()),
                        item.path("pointer").stringValue(""),
                        optional(item.path("retryAfterMs"), AnswerExamplesTest::millis),
                        item.path("detail").stringValue()));
    }

    private static ChatSnapshot chat(JsonNode facts) {
        TreeMap<ReactionKind, Long> totals = new TreeMap<>();
        facts.path("totals")
                .properties()
                .forEach(total -> totals.put(
                        ReactionKind.of(total.getKey()), total.getValue().longValue()));
        return new ChatSnapshot(
                facts.path("rev").longValue(),
                Stream.of(ChatMode.values())
                        .filter(mode ->
                                mode.wireName().equals(facts.path("mode").stringValue()))
                        .findFirst()
                        .orElseThrow(),
                optional(facts.path("slowMs"), AnswerExamplesTest::millis),
                optional(
                        facts.path("pin"),
                        pin -> new PinnedLine(id(pin.path("chatId")), name(pin.path("name")), text(pin.path("text")))),
                list(facts.path("lines"), AnswerExamplesTest::line),
                totals,
                list(facts.path("kinds"), kind -> ReactionKind.of(kind.stringValue())),
                facts.path("muted").booleanValue(),
                millis(facts.path("editMs")));
    }

    private static ChatLine line(JsonNode line) {
        JsonNode from = line.path("from");
        return new ChatLine(
                id(line.path("id")),
                instant(line.path("at")),
                new Sender(
                        Identity.of(from.path("id").stringValue()),
                        name(from.path("name")),
                        Role.parse(from.path("role").stringValue())),
                optional(line.path("text"), AnswerExamplesTest::text),
                optional(line.path("replyTo"), AnswerExamplesTest::id),
                line.path("edited").booleanValue(false));
    }

    private static ModerationView moderation(JsonNode facts) {
        return new ModerationView(
                list(facts.path("muted"), muted -> act(muted, ModerationAct.MUTE)),
                list(facts.path("banned"), banned -> act(banned, ModerationAct.BAN)),
                list(
                        facts.path("acts"),
                        act -> act(
                                act,
                                Stream.of(ModerationAct.values())
                                        .filter(each -> each.outcome()
                                                .equals(act.path("act").stringValue()))
                                        .findFirst()
                                        .orElseThrow())));
    }

    private static ModerationEvent act(JsonNode facts, ModerationAct act) {
        return new ModerationEvent(
                facts.has("id") ? id(facts.path("id")) : MessageId.parse("01a203be-8d88-7c00-8000-000000000001"),
                instant(facts.path("atMs")),
                optional(facts.path("by"), by -> new Sender(Identity.of("p_moderator"), name(by), Role.MODERATOR)),
                act,
                Identity.of(facts.path("participant").stringValue()),
                optional(facts.path("name"), AnswerExamplesTest::name),
                optional(facts.path("reason"), reason -> Reason.of(reason.stringValue())),
                optional(facts.path("untilMs"), AnswerExamplesTest::instant),
                optional(facts.path("source"), source -> TrackSource.parse(source.stringValue())));
    }

    private static BoardView board(JsonNode facts) {
        Board full = FullBoard.make();
        Board board = facts.path("rev").longValue() == full.rev() ? full : Board.empty();
        return new BoardView(board, own(facts.path("own")));
    }

    private static OwnTraining own(JsonNode facts) {
        Map<BoardId, OwnCount> counts = new LinkedHashMap<>();
        facts.path("counts")
                .valueStream()
                .forEach(each -> counts.put(BoardId.of(each.path("repId").stringValue()), count(each)));
        JsonNode answer = facts.at("/answer/answer");
        return new OwnTraining(
                counts,
                answer.isMissingNode() ? OptionalLong.empty() : OptionalLong.of(answer.longValue()),
                list(facts.path("reasons"), AnswerExamplesTest::points),
                facts.path("xp").longValue(),
                optional(facts.path("leaderboard"), AnswerExamplesTest::place));
    }

    private static OwnCount count(JsonNode facts) {
        return new OwnCount(
                facts.path("count").longValue(), !facts.path("implausible").booleanValue(false));
    }

    private static PointsEntry points(JsonNode facts) {
        String reason = facts.path("reason").stringValue();
        boolean byRule = reason.equals("Repetitions");
        return new PointsEntry(
                byRule ? PointsFor.REPS : PointsFor.AWARD, facts.path("points").longValue(), byRule ? null : reason);
    }

    private static OwnTraining.Place place(JsonNode facts) {
        return new OwnTraining.Place(
                facts.path("name").stringValue(),
                optional(facts.path("cohort"), JsonNode::stringValue),
                OptionalInt.of(facts.path("rank").intValue()),
                OptionalLong.of(facts.path("value").longValue()));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        return array.valueStream().map(element).toList();
    }

    private static <T> @Nullable T optional(JsonNode value, Function<JsonNode, T> read) {
        return value.isMissingNode() ? null : read.apply(value);
    }

    private static MessageId id(JsonNode text) {
        return MessageId.parse(text.stringValue());
    }

    private static DisplayName name(JsonNode text) {
        return DisplayName.of(text.stringValue());
    }

    private static MessageText text(JsonNode text) {
        return MessageText.of(text.stringValue());
    }

    private static Instant instant(JsonNode millis) {
        return Instant.ofEpochMilli(millis.longValue());
    }

    private static Duration millis(JsonNode millis) {
        return Duration.ofMillis(millis.longValue());
    }
}
