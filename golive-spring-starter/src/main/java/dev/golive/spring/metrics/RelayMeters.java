package dev.golive.spring.metrics;

import dev.golive.error.RefusalCode;
import dev.golive.relay.MessageClass;
import dev.golive.relay.RelayObserver;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what the relay does, by class of message. */
final class RelayMeters implements RelayObserver {

    private static final String CLASS = "class";

    private final MeterRegistry registry;

    RelayMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void accepted(MessageClass messages) {
        count("golive.relay.accepted", messages, 1);
    }

    @Override
    public void refused(MessageClass messages, RefusalCode code) {
        registry.counter(
                        "golive.relay.refused",
                        CLASS,
                        messages.wireName(),
                        "code",
                        code.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    @Override
    public void merged(MessageClass messages, int count) {
        count("golive.relay.merged", messages, count);
    }

    @Override
    public void dropped(MessageClass messages, int count) {
        count("golive.relay.dropped", messages, count);
    }

    @Override
    public void published(MessageClass messages) {
        count("golive.relay.published", messages, 1);
    }

    private void count(String meter, MessageClass messages, int count) {
        if (count > 0) {
            registry.counter(meter, CLASS, messages.wireName()).increment(count);
        }
    }
}
