package dev.golive.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A source that does something in the midst of a transaction: when everything is written and nothing committed. */
final class Halting {

    private final DataSource source;
    private Runnable before = () -> {};
    private int left;

    Halting(DataSource source) {
        this.source = source;
    }

    /** Does this before so many transactions from now have committed, once. */
    void beforeCommit(int number, Runnable action) {
        left = number;
        before = action;
    }

    private void halt() {
        left--;
        if (left == 0) {
            before.run();
        }
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(source, arguments);
                    return result instanceof Connection connection ? halting(connection) : result;
                });
    }

    /** A single statement, which commits by itself, is a transaction that commits when the connection is closed. */
    private Connection halting(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        boolean[] byItself = {true};
        boolean[] committed = {false};
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getAutoCommit" -> {
                            return byItself[0];
                        }
                        case "setAutoCommit" -> {
                            byItself[0] = (boolean) arguments[0];
                            return null;
                        }
                        case "close" -> {
                            if (!committed[0]) {
                                halt();
                                connection.commit();
                            }
                        }
                        case "commit" -> {
                            halt();
                            committed[0] = true;
                        }
                        default -> {}
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
