package dev.golive.samples.console;

import java.io.IOException;
import java.util.function.Supplier;

/** The input was understood and is refused; the message is the line that says why. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }

    static RefusedException unreadable(IOException e) {
        return new RefusedException("Standard input could not be read: " + e.getMessage() + ".");
    }

    /** What the library makes of some input, or its reason against it. */
    static <T> T orRefused(Supplier<T> library) {
        try {
            return library.get();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }
}
