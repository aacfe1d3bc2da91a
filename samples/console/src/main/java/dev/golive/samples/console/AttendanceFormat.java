package dev.golive.samples.console;

/** What attendance is printed as. */
enum AttendanceFormat {
    /** Our own, on one line. */
    JSON,
    /** A table, its lines ended as RFC 4180 wants them. */
    CSV,
    /** Microsoft Graph's attendance reports, on one line. */
    GRAPH,
    /** Statements for a learning record store, on one line. */
    XAPI;

    /** The format of that name. */
    static AttendanceFormat parse(String name) {
        return switch (name) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case "graph" -> GRAPH;
            case "xapi" -> XAPI;
            default ->
                throw new IllegalArgumentException("\"" + name + "\" is no format. Take json, csv, graph or xapi.");
        };
    }
}
