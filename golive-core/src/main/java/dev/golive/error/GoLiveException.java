package dev.golive.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything this library throws on purpose. Closed family: one kind for each thing a caller would do.
 *
 * <p>Wrong arguments are {@link IllegalArgumentException}s as everywhere in Java. No message holds a secret or a token.
 */
public abstract sealed class GoLiveException extends RuntimeException
        permits SettingsException,
                LiveKitException,
                NotAuthenticException,
                NotReadableException,
                MessageRefusedException,
                WorkoutTextException,
                NotAllowedException,
                EntryRefusedException,
                SessionEndedException,
                StoreUnavailableException {

    private static final long serialVersionUID = 1L;

    GoLiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
