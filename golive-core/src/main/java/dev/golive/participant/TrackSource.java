package dev.golive.participant;

/** Where a track comes from, in LiveKit's words. {@link #UNKNOWN} stands for a source of the future. */
public enum TrackSource {
    CAMERA("camera"),
    MICROPHONE("microphone"),
    SCREEN_SHARE("screen_share"),
    SCREEN_SHARE_AUDIO("screen_share_audio"),
    UNKNOWN("unknown");

    private final String wireName;

    TrackSource(String wireName) {
        this.wireName = wireName;
    }

    /** The name in a token's {@code canPublishSources}. */
    public String wireName() {
        return wireName;
    }

    /** The source of this name in any case, {@link #UNKNOWN} for any other. */
    public static TrackSource parse(String wireName) {
        for (TrackSource source : values()) {
            if (source.wireName.equalsIgnoreCase(wireName)) {
                return source;
            }
        }
        return UNKNOWN;
    }
}
