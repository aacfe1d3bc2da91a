package dev.golive.samples.console;

import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;

/** Says why a room's name leads back to no session. */
final class ForeignRoom {

    private ForeignRoom() {}

    /** The reason, for a room whose session {@code naming} can't tell. */
    static String why(RoomName room, RoomNaming naming) {
        // gl1.<namespace>.<s or h>.<id or hash>, as RoomNaming documents it.
        String[] parts = room.value().split("\\.", 4);
        if (parts.length == 4 && !naming.owns(room) && ownedBy(parts[1], room)) {
            return "The room \"" + room + "\" is of the namespace " + parts[1] + ": add --namespace " + parts[1] + ".";
        }
        if (parts.length == 4 && naming.owns(room) && parts[2].equals("h")) {
            return "The room \"" + room
                    + "\" is named by a hash, because its session's id is not 1 to 64 letters, digits,"
                    + " '-', '_' or '.': the id can't be read back. Keep it where the room is made.";
        }
        return "The room \"" + room + "\" is not one that this library names.";
    }

    private static boolean ownedBy(String namespace, RoomName room) {
        try {
            return RoomNaming.of(namespace).owns(room);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
