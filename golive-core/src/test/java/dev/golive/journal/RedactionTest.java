package dev.golive.journal;

import static dev.golive.fixture.Chats.ADA;
import static dev.golive.fixture.Chats.BEN;
import static dev.golive.fixture.Chats.COACH;
import static dev.golive.fixture.Chats.MODERATOR;
import static dev.golive.fixture.Chats.NOON;
import static dev.golive.fixture.Chats.id;
import static dev.golive.fixture.Chats.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.board.BoardCommand;
import dev.golive.board.BoardGroup;
import dev.golive.board.BoardLabel;
import dev.golive.board.BoardNote;
import dev.golive.board.BoardPin;
import dev.golive.board.ScoreSet;
import dev.golive.board.SpotlightKind;
import dev.golive.board.SpotlightShow;
import dev.golive.board.TotalsTold;
import dev.golive.board.XpAward;
import dev.golive.message.BoardStep;
import dev.golive.message.ChatDeleted;
import dev.golive.message.ChatEdited;
import dev.golive.message.ChatMode;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.ChatPinned;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageCodec;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationAct;
import dev.golive.message.ModerationEvent;
import dev.golive.message.PinnedLine;
import dev.golive.message.Reason;
import dev.golive.message.Sender;
import dev.golive.participant.Identity;
import dev.golive.tally.StandingsRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final List<KeptEvent> CLASS = List.of(
            line(1, 1, ADA, "Zebras in my kitchen"),
            line(2, 2, BEN, "Good to see everybody"),
            step(13, ADA, new BoardPin(new BoardNote("Zebras tomorrow"))),
            new ChatEdited(id(3), NOON, ADA, 3, id(1), MessageText.of("Zebras in my garden")),
            new ChatPinned(id(4), NOON, MODERATOR, 4, new PinnedLine(id(1), ADA.name(), MessageText.of("Zebras"))),
            moderated(5, MODERATOR, ADA, "Zebras again"),
            step(6, COACH, new XpAward(ADA.id(), ADA.name(), 5, BoardLabel.of("Zebras"))),
            step(7, COACH, new ScoreSet(ADA.id(), 3)),
            step(
                    8,
                    COACH,
                    new SpotlightShow(SpotlightKind.PARTICIPANT, ADA.id(), null, BoardLabel.of("Zebras"), false)),
            step(9, null, new TotalsTold(List.of(), List.of(board("Zebras")), null)),
            new ChatDeleted(id(10), NOON, ADA, 5, id(1)),
            new ChatModeChanged(id(11), NOON, COACH, 6, ChatMode.OPEN, null),
            moderated(12, ADA, BEN, "Rude"));

    private static KeptEvent step(long number, @Nullable Sender from, BoardCommand command) {
        return new BoardStep(id(number), NOON, from, command);
    }

    private static BoardGroup board(String name) {
        return new BoardGroup(null, List.of(new StandingsRow(1, name, 12)), 1);
    }

    private static ModerationEvent moderated(long number, Sender from, Sender whom, String reason) {
        return new ModerationEvent(
                id(number), NOON, from, ModerationAct.REMOVE, whom.id(), whom.name(), Reason.of(reason), null, null);
    }

    private static String written(KeptEvent event) {
        return new String(MessageCodec.encode(event), StandardCharsets.UTF_8);
    }

    @Test
    void nothingTellsWhoTheyWereOrWhatTheyWrote() {
        List<KeptEvent> left = Redaction.of(CLASS, ADA.id());

        assertThat(left)
                .extracting(RedactionTest::written)
                .noneMatch(event -> event.contains("p_ada") || event.contains("Ada") || event.contains("Zebras"));
    }

    @Test
    void everythingIsWhereItWasAndWhatOthersDidStays() {
        List<KeptEvent> left = Redaction.of(CLASS, ADA.id());

        assertThat(left)
                .extracting(KeptEvent::id)
                .isEqualTo(CLASS.stream().map(KeptEvent::id).toList());
        assertThat(left)
                .extracting(KeptEvent::at)
                .isEqualTo(CLASS.stream().map(KeptEvent::at).toList());
        assertThat(left)
                .extracting(KeptEvent::type)
                .isEqualTo(CLASS.stream().map(KeptEvent::type).toList());
        assertThat(left.get(1)).isEqualTo(CLASS.get(1));
        assertThat(left.get(11)).isEqualTo(CLASS.get(11));
        assertThat(left.get(5).from()).isEqualTo(MODERATOR);
        assertThat(left.get(9))
                .isEqualTo(step(9, null, new TotalsTold(List.of(), List.of(new BoardGroup(null, List.of(), 1)), null)));
        assertThat(left.get(12)).isInstanceOfSatisfying(ModerationEvent.class, act -> {
            assertThat(act.participant()).isEqualTo(BEN.id());
            assertThat(act.reason()).isNull();
            assertThat(act.from()).extracting(Sender::id).isEqualTo(Identity.FORGOTTEN);
        });
    }

    @Test
    void whatIsLeftIsReadAgainAndLeftAloneTheNextTime() throws Exception {
        List<KeptEvent> left = Redaction.of(CLASS, ADA.id());

        for (KeptEvent event : left) {
            assertThat(MessageCodec.decode(MessageCodec.encode(event))).isEqualTo(event);
        }
        assertThat(Redaction.of(left, ADA.id())).isEqualTo(left);
    }

    @Test
    void ofSomebodyWhoSaidNothingNothingChangesButTheLeaderboards() {
        List<KeptEvent> left = Redaction.of(CLASS, Identity.of("p_nobody"));

        assertThat(left).hasSameSizeAs(CLASS);
        assertThat(left.subList(0, 9)).isEqualTo(CLASS.subList(0, 9));
    }
}
