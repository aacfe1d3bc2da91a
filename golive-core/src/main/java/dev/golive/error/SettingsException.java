package dev.golive.error;

/** Fix the settings: something needed is missing or wrong. Thrown while configuring, never later. */
public final class SettingsException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    private final String setting;

    /**
     * Says which setting is wrong.
     *
     * @param setting its name, such as {@code livekit.api-secret}; the Spring starter puts {@code golive.} before it
     * @param problem what is wrong and what to do, a sentence; never the value of a secret
     */
    public SettingsException(String setting, String problem) {
        super(setting + ": " + problem, null);
        this.setting = setting;
    }

    /** The setting's name, such as {@code livekit.api-secret}. */
    public String setting() {
        return setting;
    }
}
