package dev.golive.sroi.export;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.ShowUp;
import dev.golive.sroi.internal.json.JsonWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Who came of those who had booked, as an OpenActive order with the attendance status of its items, for a booking system that
 * speaks the Open Booking API. UTF-8, the same bytes for the same bookings. Source: OpenActive Open Booking API 1.0, "Opportunity
 * attendance updates", with the values of {@code OrderItemStatus}: {@code https://openactive.io/AttendeeAttended} and {@code
 * https://openactive.io/AttendeeAbsent}.
 *
 * <p>Order items alone name the people: no pseudonym is in it. Whoever may have come and is not proved to have come keeps the
 * status they have, so is left out. Stateless, thread-safe.
 */
public final class OpenActiveAttendance {

    private static final String TERMS = "https://openactive.io/";

    private OpenActiveAttendance() {}

    /**
     * The order in UTF-8, its items by id.
     *
     * @param orderItems the id of each booked person's order item, as the booking system gave it
     * @throws IllegalArgumentException if somebody who booked has no order item, or an id is no absolute URI
     */
    public static byte[] encode(ShowUp showUp, Map<Attendee, URI> orderItems) {
        List<Item> items = new ArrayList<>();
        showUp.came().forEach(attendee -> items.add(new Item(id(attendee, orderItems), TERMS + "AttendeeAttended")));
        showUp.didNotCome()
                .forEach(attendee -> items.add(new Item(id(attendee, orderItems), TERMS + "AttendeeAbsent")));
        items.sort(Comparator.comparing(Item::id));
        return JsonWriter.writeObject(json -> json.text("@context", TERMS)
                .text("@type", "Order")
                .objects(
                        "orderedItem",
                        items,
                        (item, it) -> item.text("@type", "OrderItem")
                                .text("@id", it.id())
                                .text("orderItemStatus", it.status())));
    }

    private static String id(Attendee attendee, Map<Attendee, URI> orderItems) {
        URI id = orderItems.get(attendee);
        if (id == null || !id.isAbsolute()) {
            throw new IllegalArgumentException("The booking of " + attendee + " has "
                    + (id == null ? "no order item" : "the order item " + id)
                    + ": give the absolute URI that the booking system gave it.");
        }
        return id.toString();
    }

    private record Item(String id, String status) {}
}
