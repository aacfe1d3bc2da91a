package dev.golive.command;

import dev.golive.board.BoardId;
import dev.golive.board.Cohort;
import dev.golive.internal.json.StrictReader;
import dev.golive.message.ChatMode;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ReactionKind;
import dev.golive.message.Reason;
import dev.golive.participant.Identity;
import dev.golive.participant.TrackSource;
import java.time.Duration;
import java.util.List;

/** A field that bodies have, and how it is read: it means the same in all of them. */
enum CommandField {
    CHAT_ID("chatId", (in, body) -> body.chatId = CommandField.id(in)),
    TEXT("text", (in, body) -> body.text = in.text(MessageText.MAX_CODE_POINTS, MessageText::new)),
    REPLY_TO("replyTo", (in, body) -> body.replyTo = CommandField.id(in)),
    MODE("mode", (in, body) -> body.mode = CommandField.mode(in)),
    SLOW_MS(
            "slowMs",
            (in, body) -> body.pause = Duration.ofMillis(
                    in.integer(ChatModeChanged.SHORTEST.toMillis(), ChatModeChanged.LONGEST.toMillis()))),
    KIND(
            "kind",
            (in, body) -> body.kind =
                    in.formed(ReactionKind::new, "a lower-case letter and up to 15 more letters, digits and hyphens")),
    N("n", (in, body) -> body.times = (int) in.integer(1, ReactionTap.MOST)),
    PARTICIPANT("participant", (in, body) -> body.participant = in.bytes(256, Identity::new)),
    REASON("reason", (in, body) -> body.reason = in.text(Reason.MAX_CODE_POINTS, Reason::new)),
    SECONDS(
            "seconds",
            (in, body) -> body.length =
                    Duration.ofSeconds(in.integer(Moderate.SHORTEST.toSeconds(), Moderate.LONGEST.toSeconds()))),
    SOURCE("source", (in, body) -> body.source = CommandField.source(in)),
    REP_ID("repId", (in, body) -> body.item = CommandField.item(in)),
    COUNT("count", (in, body) -> body.count = (int) in.integer(0, RepCount.MOST)),
    SEQ("seq", (in, body) -> body.seq = in.integer(0, StrictReader.MAX_INTEGER)),
    DEVICE("device", (in, body) -> body.device = CommandField.item(in)),
    ALIAS("alias", (in, body) -> body.alias = in.bool()),
    COHORT("cohort", (in, body) -> body.cohort = in.text(Cohort.MAX_CODE_POINTS, Cohort::new)),
    PROMPT_ID("promptId", (in, body) -> body.item = CommandField.item(in)),
    ANSWER("answer", (in, body) -> body.answer = AnswerFields.answer(in)),
    RPE("rpe", (in, body) -> body.rpe = (int) in.integer(0, Effort.HARDEST)),
    MINUTES("minutes", (in, body) -> body.minutes = (int) in.integer(1, Effort.LONGEST_MINUTES)),
    ANSWERS("answers", (in, body) -> body.answers = AnswerFields.answers(in)),
    ZONE_SECONDS("zoneSeconds", (in, body) -> body.zoneSeconds = AnswerFields.zoneSeconds(in));

    private static final List<ChatMode> MODES = List.of(ChatMode.values());
    private static final List<TrackSource> SOURCES = List.of(
            TrackSource.CAMERA, TrackSource.MICROPHONE, TrackSource.SCREEN_SHARE, TrackSource.SCREEN_SHARE_AUDIO);

    private final String wireName;
    private final Reading reading;

    CommandField(String wireName, Reading reading) {
        this.wireName = wireName;
        this.reading = reading;
    }

    private interface Reading {
        void read(StrictReader in, CommandBody body);
    }

    String wireName() {
        return wireName;
    }

    void read(StrictReader in, CommandBody body) {
        reading.read(in, body);
    }

    private static MessageId id(StrictReader in) {
        return in.formed(MessageId::parse, "a UUID of version 7 in lower case");
    }

    private static BoardId item(StrictReader in) {
        return in.formed(BoardId::new, "1 to 64 letters, digits, hyphens and underscores");
    }

    private static ChatMode mode(StrictReader in) {
        return in.choice(MODES, ChatMode::wireName);
    }

    private static TrackSource source(StrictReader in) {
        return in.choice(SOURCES, TrackSource::wireName);
    }
}
