package dev.golive.benchmark.micro;

import dev.golive.jdbc.GoLiveDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A database that survives a kill, reached in two ways. */
public interface Durable {

    /** The library's own way to it. */
    GoLiveDatabase open() throws IOException;

    /** A connection to the same database, past the library. */
    Connection connect() throws SQLException;

    /** What makes a commit durable there; empty where it is so by itself. */
    String afterCommit();

    /** Ends what was started. */
    void end() throws IOException;
}
