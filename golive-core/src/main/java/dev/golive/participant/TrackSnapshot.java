package dev.golive.participant;

/**
 * A published track as LiveKit reported it at one moment.
 *
 * @param sid LiveKit's id of the track
 * @param source camera, microphone or screen
 * @param muted whether its publisher, or a moderator, muted it
 */
public record TrackSnapshot(TrackSid sid, TrackSource source, boolean muted) {}
