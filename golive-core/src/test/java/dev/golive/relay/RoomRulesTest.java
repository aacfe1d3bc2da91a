package dev.golive.relay;

import static dev.golive.fixture.Chats.ADA;
import static dev.golive.fixture.Chats.BEN;
import static dev.golive.fixture.Chats.COACH;
import static dev.golive.fixture.Chats.MODERATOR;
import static dev.golive.fixture.Chats.NOON;
import static dev.golive.fixture.Chats.PREVIEW;
import static dev.golive.fixture.Chats.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.board.BoardSettings;
import dev.golive.chat.ChatPolicy;
import dev.golive.command.ChatDelete;
import dev.golive.command.ChatEdit;
import dev.golive.command.ChatModeChange;
import dev.golive.command.ChatPin;
import dev.golive.command.ChatSend;
import dev.golive.command.Command;
import dev.golive.command.Moderate;
import dev.golive.command.Sighting;
import dev.golive.error.RefusalCode;
import dev.golive.message.ChatMode;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.ChatPinned;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationAct;
import dev.golive.message.ModerationEvent;
import dev.golive.message.PinnedLine;
import dev.golive.message.Reason;
import dev.golive.message.Sender;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomRulesTest {

    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final RoomRules rules =
            new RoomRules(new ChatPolicy(WINDOW, Duration.ofSeconds(10)), BoardSettings.standard());
    private final RoomState room = RoomState.empty();
    private Instant now = NOON;
    private long nextId = 1;

    @Test
    void aLineGetsTheNextRevision() {
        Decision first = by(ADA, send("hello"));
        Decision second = by(BEN, send("hi"));

        assertThat(first).isInstanceOf(Decision.Keep.class);
        assertThat(room.chat().rev()).isEqualTo(2);
        assertThat(second).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void theSameIdAgainIsTheSameLine() {
        Command line = send("hello");
        by(ADA, line);

        assertThat(by(ADA, line)).isInstanceOf(Decision.Known.class);
        assertThat(room.chat().rev()).isEqualTo(1);
    }

    @Test
    void somebodyElsesIdIsRefused() {
        Command line = send("hello");
        by(ADA, line);

        assertRefused(by(BEN, line), RefusalCode.INVALID, "/id");
    }

    @Test
    void whoIsMutedCanNotWriteAndSomebodyElseCan() {
        by(MODERATOR, moderate(ModerationAct.MUTE, ADA, Duration.ofMinutes(1)));

        assertRefused(by(ADA, send("hello")), RefusalCode.MUTED, "");
        assertThat(by(BEN, send("hello"))).isInstanceOf(Decision.Keep.class);

        now = now.plusSeconds(60);
        assertThat(by(ADA, send("hello"))).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void whoIsMutedCanNotEditEither() {
        ChatSend line = send("hello");
        by(ADA, line);
        by(MODERATOR, moderate(ModerationAct.MUTE, ADA, null));

        assertRefused(by(ADA, new ChatEdit(next(), line.id(), MessageText.of("rude"))), RefusalCode.MUTED, "");
    }

    @Test
    void whoIsBannedCanDoNothing() {
        by(MODERATOR, moderate(ModerationAct.BAN, ADA, null));

        assertRefused(by(ADA, send("hello")), RefusalCode.BANNED, "");
    }

    @Test
    void aPreviewCanNotWrite() {
        assertRefused(by(PREVIEW, send("hello")), RefusalCode.NOT_ALLOWED, "");
    }

    @Test
    void inSlowModeAnAthleteWaitsAndStaffDoNot() {
        by(COACH, new ChatModeChange(next(), ChatMode.SLOW, null));
        by(ADA, send("one"));
        by(COACH, send("one"));
        now = now.plusSeconds(4);

        Decision early = by(ADA, send("two"));

        assertThat(early).isInstanceOfSatisfying(Decision.Refuse.class, refuse -> {
            assertThat(refuse.refusal().code()).isEqualTo(RefusalCode.TOO_FAST);
            assertThat(refuse.refusal().retryAfter()).isEqualTo(Duration.ofSeconds(6));
        });
        assertThat(by(COACH, send("two"))).isInstanceOf(Decision.Keep.class);
        now = now.plusSeconds(6);
        assertThat(by(ADA, send("two"))).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void whenOnlyStaffMayWriteAthletesCanNot() {
        by(MODERATOR, new ChatModeChange(next(), ChatMode.MODERATORS_ONLY, null));

        assertRefused(by(ADA, send("hello")), RefusalCode.NOT_ALLOWED, "");
        assertThat(by(MODERATOR, send("hello"))).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void whenTheChatIsOffNobodyCan() {
        by(MODERATOR, new ChatModeChange(next(), ChatMode.OFF, null));

        assertRefused(by(COACH, send("hello")), RefusalCode.NOT_ALLOWED, "");
    }

    @Test
    void athletesChangeNoMode() {
        assertRefused(by(ADA, new ChatModeChange(next(), ChatMode.OFF, null)), RefusalCode.NOT_ALLOWED, "");
        assertThat(room.chat().mode()).isEqualTo(ChatMode.OPEN);
    }

    @Test
    void theModeThatIsSetAlreadyMakesNoEvent() {
        by(COACH, new ChatModeChange(next(), ChatMode.SLOW, Duration.ofSeconds(10)));

        assertThat(by(COACH, new ChatModeChange(next(), ChatMode.SLOW, null))).isInstanceOf(Decision.Unchanged.class);
        assertThat(by(COACH, new ChatModeChange(next(), ChatMode.SLOW, Duration.ofSeconds(20))))
                .isInstanceOfSatisfying(
                        Decision.Keep.class,
                        keep -> assertThat(((ChatModeChanged) keep.event()).pause())
                                .isEqualTo(Duration.ofSeconds(20)));
    }

    @Test
    void anOwnLineCanBeChangedForAWhile() {
        ChatSend line = send("helo");
        by(ADA, line);
        now = now.plus(WINDOW).minusMillis(1);

        assertThat(by(ADA, new ChatEdit(next(), line.id(), MessageText.of("hello"))))
                .isInstanceOf(Decision.Keep.class);
        assertRefused(by(BEN, new ChatEdit(next(), line.id(), MessageText.of("bye"))), RefusalCode.NOT_ALLOWED, "");
        assertThat(by(ADA, new ChatEdit(next(), line.id(), MessageText.of("hello"))))
                .isInstanceOf(Decision.Unchanged.class);

        now = now.plusMillis(1);
        assertRefused(by(ADA, new ChatEdit(next(), line.id(), MessageText.of("bye"))), RefusalCode.NOT_ALLOWED, "");
        assertRefused(by(ADA, new ChatDelete(next(), line.id())), RefusalCode.NOT_ALLOWED, "");
    }

    @Test
    void evenACoachCanNotChangeWhatOthersSay() {
        ChatSend line = send("hello");
        by(ADA, line);

        assertRefused(by(COACH, new ChatEdit(next(), line.id(), MessageText.of("bye"))), RefusalCode.NOT_ALLOWED, "");
    }

    @Test
    void staffDeleteAnybodysLineAtAnyTimeAndAthletesTheirOwn() {
        ChatSend ofAda = send("one");
        ChatSend ofBen = send("two");
        by(ADA, ofAda);
        by(BEN, ofBen);

        assertRefused(by(ADA, new ChatDelete(next(), ofBen.id())), RefusalCode.NOT_ALLOWED, "");
        assertThat(by(BEN, new ChatDelete(next(), ofBen.id()))).isInstanceOf(Decision.Keep.class);
        now = now.plus(WINDOW);
        assertThat(by(MODERATOR, new ChatDelete(next(), ofAda.id()))).isInstanceOf(Decision.Keep.class);
        assertThat(by(COACH, new ChatDelete(next(), ofAda.id()))).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void aLineThatIsNotThereIsPointedTo() {
        assertRefused(by(ADA, new ChatEdit(next(), id(999), MessageText.of("x"))), RefusalCode.INVALID, "/body/chatId");
        assertRefused(by(COACH, new ChatDelete(next(), id(999))), RefusalCode.INVALID, "/body/chatId");
        assertRefused(by(COACH, new ChatPin(next(), id(999))), RefusalCode.INVALID, "/body/chatId");
    }

    @Test
    void aPinHoldsTheLineWhole() {
        ChatSend line = send("drink water");
        by(ADA, line);

        Decision pinned = by(COACH, new ChatPin(next(), line.id()));

        assertThat(pinned)
                .isInstanceOfSatisfying(
                        Decision.Keep.class,
                        keep -> assertThat(((ChatPinned) keep.event()).pin())
                                .isEqualTo(new PinnedLine(line.id(), ADA.name(), MessageText.of("drink water"))));
        assertThat(by(COACH, new ChatPin(next(), line.id()))).isInstanceOf(Decision.Unchanged.class);
        assertThat(by(COACH, new ChatPin(next(), null))).isInstanceOf(Decision.Keep.class);
        assertThat(room.chat().pin()).isNull();
        assertRefused(by(ADA, new ChatPin(next(), line.id())), RefusalCode.NOT_ALLOWED, "");
    }

    @Test
    void anActHasAnActorAReasonAndATime() {
        by(ADA, send("spam"));

        Decision act = by(MODERATOR, moderate(ModerationAct.MUTE, ADA, Duration.ofMinutes(5)));

        assertThat(act).isInstanceOfSatisfying(Decision.Keep.class, keep -> {
            ModerationEvent event = (ModerationEvent) keep.event();
            assertThat(event.from()).isEqualTo(MODERATOR);
            assertThat(event.reason()).isEqualTo(Reason.of("spam"));
            assertThat(event.at()).isEqualTo(now);
            assertThat(event.until()).isEqualTo(now.plusSeconds(300));
            assertThat(event.name()).isEqualTo(ADA.name());
        });
    }

    @Test
    void athletesActOnNobodyAndNobodyOnThemselves() {
        assertRefused(by(BEN, moderate(ModerationAct.MUTE, ADA, null)), RefusalCode.NOT_ALLOWED, "");
        assertRefused(by(MODERATOR, moderate(ModerationAct.BAN, MODERATOR, null)), RefusalCode.NOT_ALLOWED, "");
    }

    @Test
    void whatWasNotDoneNeedsNoUndoing() {
        assertThat(by(MODERATOR, moderate(ModerationAct.UNMUTE, ADA, null))).isInstanceOf(Decision.Unchanged.class);
        assertThat(by(MODERATOR, moderate(ModerationAct.UNBAN, ADA, null))).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void theHostMayWhatStaffMay() {
        ChatSend line = send("hello");
        by(ADA, line);

        assertThat(by(null, new ChatDelete(next(), line.id()))).isInstanceOf(Decision.Keep.class);
        assertThat(by(null, moderate(ModerationAct.BAN, ADA, null))).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void whatBelongsInNoJournalIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(ADA, new Sighting(next())))
                .withMessageContaining("sighting");
    }

    private Decision by(@Nullable Sender from, Command command) {
        Decision decision = rules.decide(room, new Ask(from, command, null), now);
        if (decision instanceof Decision.Keep keep) {
            room.apply(keep.event());
        }
        return decision;
    }

    private ChatSend send(String text) {
        return new ChatSend(next(), MessageText.of(text), null);
    }

    private Moderate moderate(ModerationAct act, Sender to, @Nullable Duration length) {
        return new Moderate(next(), act, to.id(), Reason.of("spam"), length, null);
    }

    private MessageId next() {
        return id(nextId++);
    }

    private static void assertRefused(Decision decision, RefusalCode code, String pointer) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refuse.class, refuse -> {
            assertThat(refuse.refusal().code()).isEqualTo(code);
            assertThat(refuse.refusal().pointer()).isEqualTo(pointer);
            assertThat(refuse.refusal().detail()).isNotBlank();
        });
    }
}
