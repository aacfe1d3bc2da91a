package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * LiveKit's {@code TokenSource} request, as far as it is listened to. What else it may ask for is ignored.
 *
 * @param roomName the session's id
 * @param as {@code preview}, to ask for less than one's role; or nothing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TokenRequestBody(
        @JsonProperty("room_name") @Nullable String roomName,
        @JsonProperty("as") @Nullable String as) {}
