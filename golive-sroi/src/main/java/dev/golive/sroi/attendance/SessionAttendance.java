package dev.golive.sroi.attendance;

import java.util.List;
import java.util.Objects;

/**
 * One incarnation of a room.
 *
 * @param room the room's name
 * @param id which incarnation
 * @param people who was there, by attendee; empty where only recorders and the like were
 * @param headcount how many at once
 * @param supervision how long it was looked after
 */
public record SessionAttendance(
        RoomLabel room, IncarnationId id, List<PersonAttendance> people, Headcount headcount, Supervision supervision) {

    /** Copies the list, refuses null. */
    public SessionAttendance {
        Objects.requireNonNull(room, "room");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(headcount, "headcount");
        Objects.requireNonNull(supervision, "supervision");
        people = List.copyOf(people);
    }
}
