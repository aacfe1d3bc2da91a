package dev.golive.sroi.attendance;

/** Whether a connection may be a person's. Closed family; of two words on one connection the later in this order holds. */
public enum ConnectionKind {
    /** Nobody said: a webhook about a track names only who. */
    UNTOLD,
    /** A standard participant whom the room can see. */
    PERSON,
    /** A person whose token said that they run the session: shown, and not counted among those who attended. */
    STAFF,
    /** Hidden, or no person: a recorder, an ingress, an agent, a telephone. Never counted. */
    OTHER
}
