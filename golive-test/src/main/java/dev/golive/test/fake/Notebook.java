package dev.golive.test.fake;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.test.internal.livekit.Witness;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Writes down what the rooms tell. Thread-safe. */
final class Notebook implements Witness {

    private final List<SentPacket> packets = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final Consumer<byte[]> webhooks;

    Notebook(InstantSource clock, Consumer<byte[]> webhooks) {
        this.clock = clock;
        this.webhooks = webhooks;
    }

    List<SentPacket> packets() {
        return List.copyOf(packets);
    }

    void forget() {
        packets.clear();
    }

    @Override
    public void webhook(byte[] body) {
        webhooks.accept(body);
    }

    @Override
    public void packet(RoomName room, String topic, byte[] payload, boolean reliable, List<Identity> to) {
        packets.add(new SentPacket(room, topic, payload, reliable, to, clock.instant()));
    }
}
