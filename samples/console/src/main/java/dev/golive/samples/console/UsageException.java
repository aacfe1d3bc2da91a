package dev.golive.samples.console;

import java.util.function.Supplier;

/** An option or an environment variable has to be changed; the message is the line that says which and how. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** What the library makes of a setting, or its reason against it, with the setting's name in front. */
    static <T> T orUsage(String setting, Supplier<T> library) {
        try {
            return library.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(setting + ": " + e.getMessage());
        }
    }
}
