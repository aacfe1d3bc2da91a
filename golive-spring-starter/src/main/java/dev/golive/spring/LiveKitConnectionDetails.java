package dev.golive.spring;

import dev.golive.livekit.LiveKitUrl;
import dev.golive.token.ApiCredentials;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where LiveKit is and how to sign. Read from {@code golive.livekit.*} unless the application, or a test, supplies a bean
 * of this type.
 */
public interface LiveKitConnectionDetails extends ConnectionDetails {

    /** Where this server finds LiveKit. */
    LiveKitUrl url();

    /** Where browsers find LiveKit. */
    default LiveKitUrl publicUrl() {
        return url();
    }

    /** The credentials that sign. */
    ApiCredentials credentials();

    /** Credentials that no longer sign but are still believed. */
    default ApiCredentials[] previousCredentials() {
        return new ApiCredentials[0];
    }
}
