package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * LiveKit's {@code TokenSource} request, as far as it is listened to. What else it may ask for is ignored.
 *
 * @param roomName the session's id
 * @param as {@code preview}, to ask for less than one's role; or nothing
 */
record TokenRequestBody(
        @JsonProperty("room_name") @Nullable String roomName,
        @Nullable String as) {}
