package dev.golive.test.livekit;

/** One way to a server; a closed family, in the order in which the ways are tried. */
sealed interface Way permits SettingWay, PathWay, CacheWay, GoInstallWay, InstallerWay {

    /** What the way is called in messages and in {@link LiveKitBinary#foundBy()}. */
    String name();

    /**
     * Goes this way as far as it leads.
     *
     * @throws LiveKitUnavailableException if the search must stop here, because going on would hide a mistake
     */
    Attempt attempt(Surroundings surroundings);

    /** What came of it; a closed family. */
    sealed interface Attempt {

        /** A server that answers with its version. */
        record Found(LiveKitBinary binary) implements Attempt {}

        /** Why there is none this way: a phrase that follows the way's name. */
        record Missed(String reason) implements Attempt {}
    }
}
