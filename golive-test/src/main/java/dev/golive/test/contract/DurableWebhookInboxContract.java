package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookInbox;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a {@link WebhookInbox} does whose webhooks outlive its process and are shared by several: all of
 * {@link WebhookInboxContract}, and this.
 */
public abstract class DurableWebhookInboxContract extends WebhookInboxContract {

    /** For subclasses. */
    protected DurableWebhookInboxContract() {}

    /**
     * Another inbox over what the inbox of the running test keeps, as a new process or a second node would open it. The first one may
     * still be in use.
     *
     * @param clock says when a webhook was kept
     */
    protected abstract WebhookInbox reopen(InstantSource clock);

    @Test
    void afterARestartEverythingIsThereInItsOrder() {
        List<VerifiedWebhook> kept = keepInAnOrderOfTheirOwn();
        inbox().settle(kept.get(2).event().id());

        WebhookInbox reopened = reopen(clock);

        assertSame(reopened.about(Kept.ROOM), kept);
        assertSame(reopened.unsettled(later()), without(2, kept));
    }

    @Test
    void afterARestartNothingIsNewTwice() {
        VerifiedWebhook settled = Kept.about(Kept.ROOM, "EV_1");
        VerifiedWebhook unsettled = Kept.unrecognised("EV_2");
        inbox().keep(settled);
        inbox().settle(settled.event().id());
        inbox().keep(unsettled);

        WebhookInbox reopened = reopen(clock);

        assertThat(reopened.keep(settled)).isFalse();
        assertThat(reopened.keep(unsettled)).isFalse();
        assertSame(reopened.unsettled(later()), List.of(unsettled));
    }

    @Test
    void whatComesAfterARestartComesAfterWhatWasThere() {
        List<VerifiedWebhook> all = new ArrayList<>(keepInAnOrderOfTheirOwn());

        WebhookInbox reopened = reopen(clock);
        VerifiedWebhook last = Kept.about(Kept.ROOM, "EV_aaa");
        reopened.keep(last);

        all.add(last);
        assertSame(reopened.about(Kept.ROOM), all);
    }

    @Test
    void whatOneNodeSettlesIsSettledForTheOther() {
        VerifiedWebhook webhook = Kept.about(Kept.ROOM, "EV_1");
        inbox().keep(webhook);

        reopen(clock).settle(webhook.event().id());

        assertThat(inbox().unsettled(later())).isEmpty();
    }

    @Test
    void ofManyAtOnceOnTwoNodesOneIsNew() throws Exception {
        int events = 25;
        WebhookInbox other = reopen(clock);
        List<Callable<Integer>> senders = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(sender -> () -> keepAll(sender % 2 == 0 ? inbox() : other, events, sender))
                .toList();

        List<Integer> fresh = AtOnce.run(senders);

        assertThat(fresh.stream().mapToInt(count -> count).sum()).isEqualTo(events);
        assertThat(inbox().about(Kept.ROOM)).hasSize(events);
    }
}
