package dev.golive.message;

import dev.golive.internal.json.StrictReader;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.TrackSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A field that bodies have, and how it is read: it means the same in all of them. */
enum MessageField {
    CHAT_ID("chatId", (in, body) -> body.chatId = MessageField.id(in)),
    NAME("name", (in, body) -> body.name = in.text(DisplayName.MAX_CODE_POINTS, DisplayName::new)),
    TEXT("text", (in, body) -> body.text = in.text(MessageText.MAX_CODE_POINTS, MessageText::new)),
    REPLY_TO("replyTo", (in, body) -> body.replyTo = MessageField.id(in)),
    MODE("mode", (in, body) -> body.mode = MessageField.mode(in)),
    SLOW_MS(
            "slowMs",
            (in, body) -> body.pause = Duration.ofMillis(
                    in.integer(ChatModeChanged.SHORTEST.toMillis(), ChatModeChanged.LONGEST.toMillis()))),
    COUNTS("counts", (in, body) -> body.counts = ReactionFields.counts(in)),
    TOTALS("totals", (in, body) -> body.totals = ReactionFields.counts(in)),
    SAMPLE("sample", (in, body) -> body.sample = ReactionFields.samples(in)),
    EPOCH("epoch", (in, body) -> body.epoch = in.integer(1, StrictReader.MAX_INTEGER)),
    REV("rev", (in, body) -> body.rev = in.integer(1, StrictReader.MAX_INTEGER)),
    PATCH("patch", (in, body) -> body.patch = BoardFields.patch(in)),
    BOARD("board", (in, body) -> body.board = BoardFields.board(in)),
    ON("on", (in, body) -> body.on = in.bool()),
    PARTICIPANT("participant", (in, body) -> body.participant = in.bytes(MessageField.LONGEST_IDENTITY, Identity::new)),
    REASON("reason", (in, body) -> body.reason = in.text(Reason.MAX_CODE_POINTS, Reason::new)),
    UNTIL_MS("untilMs", (in, body) -> body.until = Instant.ofEpochMilli(in.integer(0, StrictReader.MAX_INTEGER))),
    SOURCE("source", (in, body) -> body.source = MessageField.source(in));

    /** In bytes. */
    static final int LONGEST_IDENTITY = 256;

    private static final List<ChatMode> MODES = List.of(ChatMode.values());
    private static final List<TrackSource> SOURCES = List.of(
            TrackSource.CAMERA, TrackSource.MICROPHONE, TrackSource.SCREEN_SHARE, TrackSource.SCREEN_SHARE_AUDIO);

    private final String wireName;
    private final Reading reading;

    MessageField(String wireName, Reading reading) {
        this.wireName = wireName;
        this.reading = reading;
    }

    private interface Reading {
        void read(StrictReader in, MessageBody body);
    }

    String wireName() {
        return wireName;
    }

    void read(StrictReader in, MessageBody body) {
        reading.read(in, body);
    }

    private static MessageId id(StrictReader in) {
        return in.formed(MessageId::parse, "a UUID of version 7 in lower case");
    }

    private static ChatMode mode(StrictReader in) {
        return in.choice(MODES, ChatMode::wireName);
    }

    private static TrackSource source(StrictReader in) {
        return in.choice(SOURCES, TrackSource::wireName);
    }
}
