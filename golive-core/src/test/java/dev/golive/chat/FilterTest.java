package dev.golive.chat;

import static dev.golive.fixture.Chats.ADA;
import static dev.golive.fixture.Chats.COACH;
import static dev.golive.fixture.Chats.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.message.MessageText;
import dev.golive.message.Sender;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    private static final Verdict NO = Verdict.deny("no");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://spam.example/win",
                "HTTP://SPAM.EXAMPLE",
                "look: www.spam.example",
                "spam.com is good",
                "go to free-stuff.io now",
                "mail me: a.b@spam.example",
                "t.me/spam",
                "bit.ly/abc"
            })
    void aLinkIsRefused(String text) {
        assertThat(LinkFilter.create().review(draft(ADA, text, null))).isInstanceOf(Verdict.Deny.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "3.5 km in 10.30 min",
                "wait... what?",
                "yes.No doubt",
                "e.g. squats",
                "done.",
                "12:30",
                "me @ home",
                "10/10"
            })
    void whatIsNoLinkPasses(String text) {
        assertThat(LinkFilter.create().review(draft(ADA, text, null))).isEqualTo(Verdict.allow());
    }

    @Test
    void aCoachMaySendLinks() {
        assertThat(LinkFilter.create().review(draft(COACH, "https://club.example", null)))
                .isEqualTo(Verdict.allow());
    }

    @Test
    void aLongTextOfLettersAndDotsTakesNoTime() {
        String text = "a.".repeat(250);

        assertThat(LinkFilter.create().review(draft(ADA, text, null))).isNotNull();
    }

    @Test
    void theSameTextTwiceInARowIsRefusedForAWhile() {
        RepeatFilter filter = RepeatFilter.within(Duration.ofSeconds(30));

        assertThat(filter.review(
                        draft(ADA, "GO   go", new Draft.Previous(MessageText.of("go go"), NOON.minusSeconds(29)))))
                .isInstanceOf(Verdict.Deny.class);
        assertThat(filter.review(
                        draft(ADA, "go go", new Draft.Previous(MessageText.of("go go"), NOON.minusSeconds(30)))))
                .isEqualTo(Verdict.allow());
        assertThat(filter.review(draft(ADA, "go on", new Draft.Previous(MessageText.of("go go"), NOON))))
                .isEqualTo(Verdict.allow());
        assertThat(filter.review(draft(COACH, "go go", new Draft.Previous(MessageText.of("go go"), NOON))))
                .isEqualTo(Verdict.allow());
    }

    @Test
    void oneSignOverAndOverIsRefused() {
        RepeatFilter filter = RepeatFilter.within(Duration.ZERO);

        assertThat(filter.review(draft(ADA, "g" + "o".repeat(12), null))).isEqualTo(Verdict.allow());
        assertThat(filter.review(draft(ADA, "g" + "o".repeat(13), null))).isInstanceOf(Verdict.Deny.class);
    }

    @Test
    void aWordOnTheListIsStarredAndLongerWordsAreNot() {
        WordFilter filter = WordFilter.of(WordList.of("darn", "Heck"));

        assertThat(filter.review(draft(ADA, "DARN it, what the heck, darned", null)))
                .isEqualTo(Verdict.replace(MessageText.of("**** it, what the ****, darned")));
        assertThat(filter.review(draft(ADA, "all good", null))).isEqualTo(Verdict.allow());
    }

    @Test
    void filtersInOrderSeeWhatTheOnesBeforeMadeOfIt() {
        ChatFilter shout = draft -> Verdict.replace(MessageText.of(draft.text().value() + "!"));
        ChatFilter strict = draft -> draft.text().value().endsWith("!!") ? NO : Verdict.allow();

        assertThat(ChatFilter.inOrder(List.of(shout, strict)).review(draft(ADA, "hi", null)))
                .isEqualTo(Verdict.replace(MessageText.of("hi!")));
        assertThat(ChatFilter.inOrder(List.of(shout, shout, strict)).review(draft(ADA, "hi", null)))
                .isEqualTo(NO);
        assertThat(ChatFilter.inOrder(List.of()).review(draft(ADA, "hi", null))).isEqualTo(Verdict.allow());
    }

    @Test
    void aFilterThatHangsIsInterruptedAndTheFallbackCounts() throws InterruptedException {
        ExecutorService executor = Executors.newCachedThreadPool();
        CountDownLatch interrupted = new CountDownLatch(1);
        ChatFilter hanging = draft -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return Verdict.allow();
        };
        try {
            Verdict verdict = TimeLimitedFilter.around(hanging, Duration.ofMillis(20), NO, executor)
                    .review(draft(ADA, "hi", null));

            assertThat(verdict).isEqualTo(NO);
            interrupted.await();
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void aFilterThatFailsOrCanNotRunGetsTheFallback() {
        ChatFilter broken = draft -> {
            throw new IllegalStateException("down");
        };
        ChatFilter fine = draft -> Verdict.allow();
        Duration limit = TimeLimitedFilter.STANDARD;

        assertThat(TimeLimitedFilter.around(broken, limit, NO, Runnable::run).review(draft(ADA, "hi", null)))
                .isEqualTo(NO);
        assertThat(TimeLimitedFilter.around(fine, limit, NO, work -> {
                            throw new RejectedExecutionException("full");
                        })
                        .review(draft(ADA, "hi", null)))
                .isEqualTo(NO);
        assertThat(TimeLimitedFilter.around(fine, limit, NO, Runnable::run).review(draft(ADA, "hi", null)))
                .isEqualTo(Verdict.allow());
    }

    @Test
    void aTimeLimitOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimitedFilter.around(draft -> NO, Duration.ZERO, NO, Runnable::run))
                .withMessageContaining("PT0S");
    }

    private static Draft draft(Sender from, String text, Draft.@Nullable Previous before) {
        return new Draft(SessionId.of("tuesday"), from, MessageText.of(text), NOON, before);
    }
}
