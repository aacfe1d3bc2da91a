package dev.golive.jdbc;

/** A database for tests: emptied, and opened as often as a test wants. */
interface TestDatabase {

    /** The database, with our tables and nothing in them. */
    GoLiveDatabase empty();

    /** The database as another node would open it. */
    GoLiveDatabase again();

    /** Closes what was opened. */
    void close();
}
