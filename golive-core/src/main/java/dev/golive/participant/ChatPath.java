package dev.golive.participant;

/** How chat and reactions get from one to the others. */
public enum ChatPath {
    /** Through the server, which is the only author of what the room believes. */
    RELAY("relay"),
    /**
     * From browser to browser, for hosts without a relay: nobody moderates before others see it, nothing is kept. Clients
     * believe chat and reactions from anyone then, and everything else from the server alone.
     */
    DIRECT("direct");

    private final String wireName;

    ChatPath(String wireName) {
        this.wireName = wireName;
    }

    /** The name on the wire. */
    public String wireName() {
        return wireName;
    }
}
