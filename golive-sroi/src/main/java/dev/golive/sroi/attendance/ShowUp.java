package dev.golive.sroi.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who came of those who had booked. Whoever ran the session is in none of the lists. Each list is by attendee.
 *
 * @param came booked, and their presence is proved, however short
 * @param unsure booked, and only possible: nothing proves that they were there inside the window
 * @param didNotCome booked, and not seen
 * @param cameWithoutBooking their presence is proved, and they had not booked
 */
public record ShowUp(
        List<Attendee> came, List<Attendee> unsure, List<Attendee> didNotCome, List<Attendee> cameWithoutBooking) {

    /** Copies the lists. */
    public ShowUp {
        came = List.copyOf(came);
        unsure = List.copyOf(unsure);
        didNotCome = List.copyOf(didNotCome);
        cameWithoutBooking = List.copyOf(cameWithoutBooking);
    }

    /**
     * Holds attendance against bookings.
     *
     * @param people of one session, or of a report about one room
     * @param booked who had booked, by the same pseudonyms
     */
    public static ShowUp of(Collection<PersonAttendance> people, Set<Attendee> booked) {
        Set<Attendee> unseen = new HashSet<>(booked);
        List<Attendee> came = new ArrayList<>();
        List<Attendee> unsure = new ArrayList<>();
        List<Attendee> unbooked = new ArrayList<>();
        for (PersonAttendance person : people) {
            unseen.remove(person.attendee());
            if (person.staff()) {
                continue;
            }
            boolean proved = !person.segments().isEmpty();
            if (booked.contains(person.attendee())) {
                (proved ? came : unsure).add(person.attendee());
            } else if (proved) {
                unbooked.add(person.attendee());
            }
        }
        return new ShowUp(sorted(came), sorted(unsure), sorted(unseen), sorted(unbooked));
    }

    private static List<Attendee> sorted(Collection<Attendee> attendees) {
        return attendees.stream().sorted(Comparator.comparing(Attendee::value)).toList();
    }

    /** How many had booked. */
    public int booked() {
        return came.size() + unsure.size() + didNotCome.size();
    }

    /** How many of those who had booked came, in whole per mille rounded down; empty if nobody had booked. */
    public OptionalInt permille() {
        return booked() == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(came.size() * 1000L / booked()));
    }
}
