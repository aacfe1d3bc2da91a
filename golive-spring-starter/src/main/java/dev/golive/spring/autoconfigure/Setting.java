package dev.golive.spring.autoconfigure;

import dev.golive.error.SettingsException;
import java.util.function.Supplier;

/** Makes a value of a setting, and names the setting where that does not go. */
final class Setting {

    private Setting() {}

    /**
     * The value.
     *
     * @param name without {@code golive.}
     * @throws SettingsException if making it was refused with an {@link IllegalArgumentException}, with its words
     */
    static <T> T checked(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new SettingsException(name, String.valueOf(e.getMessage()));
        }
    }
}
