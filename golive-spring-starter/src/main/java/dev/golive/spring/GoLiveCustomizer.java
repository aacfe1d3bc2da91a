package dev.golive.spring;

import dev.golive.GoLiveBuilder;

/** Changes the {@link dev.golive.GoLive} that the starter builds, after the settings were applied. */
@FunctionalInterface
public interface GoLiveCustomizer {

    /** Changes the builder. */
    void customize(GoLiveBuilder builder);
}
