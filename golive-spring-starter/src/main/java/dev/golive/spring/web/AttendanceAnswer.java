package dev.golive.spring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.golive.room.RoomProfile;
import dev.golive.session.Broadcast;
import dev.golive.sroi.attendance.Attendance;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Headcount;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.SessionAttendance;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Who was there while the session was on air. Times in epoch milliseconds, lengths in milliseconds.
 *
 * @param fromMs when it went live; absent if it never did, and then nothing is cut off
 * @param toMs when it was over; absent while it is on air
 * @param asOfMs when this was read
 * @param peak how many attended at once at most
 * @param halfWay how many attended half-way through
 * @param people everybody who was seen, staff too, by participant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
record AttendanceAnswer(
        @Nullable Long fromMs, @Nullable Long toMs, long asOfMs, int peak, int halfWay, List<Person> people) {

    /** One person; the two lengths are what is proved and what is possible. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record Person(
            String participant,
            @Nullable String name,
            boolean staff,
            boolean here,
            long firstInMs,
            long lastOutMs,
            long presentMs,
            long presentUpperMs,
            List<long[]> segments,
            String grade) {}

    static AttendanceAnswer of(
            Attendance known, ParticipantNames names, @Nullable Broadcast broadcast, RoomProfile profile, Instant now) {
        AttendanceReport report = known.read(rules(broadcast, profile, now));
        Set<Attendee> here =
                known.open().stream().map(open -> open.connection().attendee()).collect(Collectors.toSet());
        List<Headcount> headcounts =
                report.sessions().stream().map(SessionAttendance::headcount).toList();
        return new AttendanceAnswer(
                broadcast == null ? null : broadcast.from().toEpochMilli(),
                broadcast == null || broadcast.to() == null
                        ? null
                        : broadcast.to().toEpochMilli(),
                now.toEpochMilli(),
                headcounts.stream().mapToInt(Headcount::peak).max().orElse(0),
                headcounts.stream().mapToInt(Headcount::halfWay).max().orElse(0),
                report.people().stream()
                        .map(person -> person(person, names, here.contains(person.attendee())))
                        .toList());
    }

    /** The time on air; while it lasts, up to now. */
    private static ReadingRules rules(@Nullable Broadcast broadcast, RoomProfile profile, Instant now) {
        ReadingRules rules = ReadingRules.standard().withDepartureTimeout(profile.departureTimeout());
        if (broadcast == null) {
            return rules;
        }
        Instant end = broadcast.to() == null ? now : broadcast.to();
        // A broadcast of no length has no window; nobody can have attended it.
        Instant after = broadcast.from().plusMillis(1);
        return rules.withFrom(broadcast.from()).withTo(end.isBefore(after) ? after : end);
    }

    private static Person person(PersonAttendance person, ParticipantNames names, boolean here) {
        String participant = person.attendee().value();
        return new Person(
                participant,
                names.of(participant),
                person.staff(),
                here,
                person.firstIn().toEpochMilli(),
                person.lastOut().toEpochMilli(),
                person.presence().atLeast().toMillis(),
                person.presence().atMost().toMillis(),
                person.segments().stream()
                        .map(segment -> new long[] {
                            segment.start().toEpochMilli(), segment.end().toEpochMilli()
                        })
                        .toList(),
                person.grade().name());
    }
}
