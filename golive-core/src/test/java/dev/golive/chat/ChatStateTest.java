package dev.golive.chat;

import static dev.golive.fixture.Chats.ADA;
import static dev.golive.fixture.Chats.BEN;
import static dev.golive.fixture.Chats.COACH;
import static dev.golive.fixture.Chats.NOON;
import static dev.golive.fixture.Chats.id;
import static dev.golive.fixture.Chats.line;
import static dev.golive.fixture.Chats.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.message.ChatDeleted;
import dev.golive.message.ChatEdited;
import dev.golive.message.ChatMode;
import dev.golive.message.ChatModeChanged;
import dev.golive.message.ChatPinned;
import dev.golive.message.MessageText;
import dev.golive.message.PinnedLine;
import dev.golive.participant.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChatStateTest {

    private final ChatState chat = ChatState.empty();

    @Test
    void anEmptyChatIsOpen() {
        assertThat(chat.rev()).isZero();
        assertThat(chat.mode()).isEqualTo(ChatMode.OPEN);
        assertThat(chat.pause()).isNull();
        assertThat(chat.pin()).isNull();
        assertThat(chat.tail(10)).isEmpty();
    }

    @Test
    void theTailHoldsTheNewestLinesOldestFirst() {
        for (int n = 1; n <= 5; n++) {
            chat.apply(line(n, n, ADA, "line " + n));
        }

        assertThat(chat.tail(3))
                .extracting(line -> String.valueOf(line.text()))
                .containsExactly("line 3", "line 4", "line 5");
        assertThat(chat.rev()).isEqualTo(5);
    }

    @Test
    void anEditedLineSaysTheNewTextAndStaysInItsPlace() {
        chat.apply(line(1, 1, ADA, "helo"));
        chat.apply(line(2, 2, BEN, "hi"));

        chat.apply(new ChatEdited(id(3), NOON, ADA, 3, id(1), MessageText.of("hello")));

        assertThat(chat.tail(10)).extracting(ChatLine::id).containsExactly(id(1), id(2));
        assertThat(chat.line(id(1))).get().satisfies(line -> {
            assertThat(line.text()).isEqualTo(MessageText.of("hello"));
            assertThat(line.edited()).isTrue();
        });
    }

    @Test
    void aDeletedLineSaysNothingAndCanNotBeEditedBack() {
        chat.apply(line(1, 1, ADA, "rude"));

        chat.apply(new ChatDeleted(id(2), NOON, COACH, 2, id(1)));
        chat.apply(new ChatEdited(id(3), NOON, ADA, 3, id(1), MessageText.of("rude again")));

        assertThat(chat.line(id(1))).get().satisfies(line -> {
            assertThat(line.deleted()).isTrue();
            assertThat(line.text()).isNull();
        });
    }

    @Test
    void aPinGoesWithItsLine() {
        chat.apply(line(1, 1, ADA, "hello"));
        PinnedLine pin = new PinnedLine(id(1), ADA.name(), MessageText.of("hello"));
        chat.apply(new ChatPinned(id(2), NOON, COACH, 2, pin));
        assertThat(chat.pin()).isEqualTo(pin);

        chat.apply(new ChatDeleted(id(3), NOON, COACH, 3, id(1)));

        assertThat(chat.pin()).isNull();
    }

    @Test
    void slowModeMakesEachPersonWait() {
        chat.apply(line(1, 1, ADA, "hello"));
        assertThat(chat.mayWriteAt(ADA.id())).isEmpty();

        chat.apply(new ChatModeChanged(id(2), NOON, COACH, 2, ChatMode.SLOW, Duration.ofSeconds(30)));

        assertThat(chat.mayWriteAt(ADA.id())).contains(NOON.plusMillis(1).plusSeconds(30));
        assertThat(chat.mayWriteAt(BEN.id())).isEmpty();
    }

    @Test
    void anEventThatWasTakenChangesNothing() {
        chat.apply(line(1, 1, ADA, "hello"));
        chat.apply(new ChatDeleted(id(2), NOON, COACH, 2, id(1)));

        chat.apply(line(1, 1, ADA, "hello"));

        assertThat(chat.line(id(1))).get().matches(ChatLine::deleted);
        assertThat(chat.rev()).isEqualTo(2);
    }

    @Test
    void aLongSessionNeedsNoMoreMemoryThanAShortOne() {
        for (int n = 1; n <= 10_000; n++) {
            chat.apply(line(n, n, person("p_" + n, "Somebody", Role.ATHLETE), "line"));
        }

        assertThat(chat.tail(Integer.MAX_VALUE)).hasSize(ChatState.MOST_LINES);
        assertThat(chat.lastBy(person("p_8000", "Somebody", Role.ATHLETE).id())).isEmpty();
        assertThat(chat.lastBy(person("p_8001", "Somebody", Role.ATHLETE).id())).isPresent();
    }

    @Test
    void aCopyGoesItsOwnWay() {
        chat.apply(line(1, 1, ADA, "hello"));

        ChatState copy = chat.copy();
        copy.apply(new ChatDeleted(id(2), NOON, COACH, 2, id(1)));

        assertThat(chat.line(id(1))).get().matches(line -> !line.deleted());
        assertThat(chat.rev()).isEqualTo(1);
    }
}
